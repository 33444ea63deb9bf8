import { useId } from 'react';
import { shortened } from '../../../shared/words';
import { collections } from '../../state/workspace/collections';
import { Combobox } from '../../ui/combobox';
import { folderOptions } from './folder-options';
import { newCollection, type WhereToSave } from './where-to-save';

interface WhereFieldsProps {
  readonly where: WhereToSave;
  readonly onChange: (where: WhereToSave) => void;
}

/** Which collection, or a new one, and which folder of it. */
export const WhereFields = ({ where, onChange }: WhereFieldsProps) => {
  const ids = { collection: useId(), folder: useId(), newName: useId() };
  const all = collections.use((state) => state.sorted);
  const folders = folderOptions(all.find(({ id }) => id === where.collection));
  return (
    <>
      <span id={ids.collection} className="field-label">
        Collection
      </span>
      <Combobox
        labelledBy={ids.collection}
        value={where.collection}
        placeholder="Pick a collection"
        options={[
          ...all.map((one) => ({ id: one.id, label: one.name })),
          { id: newCollection, label: 'New collection…' },
        ]}
        onChange={(collection) => onChange({ ...where, collection, parent: null })}
      />
      {where.collection === newCollection && (
        <>
          <label htmlFor={ids.newName}>Collection name</label>
          <input
            id={ids.newName}
            className="text-field"
            value={where.collectionName}
            onChange={(event) => onChange({ ...where, collectionName: event.target.value })}
          />
        </>
      )}
      {folders.length > 0 && (
        <>
          <label htmlFor={ids.folder}>Folder</label>
          <select
            id={ids.folder}
            className="select"
            value={where.parent ?? ''}
            onChange={({ target }) => onChange({ ...where, parent: target.value === '' ? null : target.value })}
          >
            <option value="">The collection itself</option>
            {folders.map((folder) => (
              <option key={folder.id} value={folder.id}>
                {shortened(folder.label, 120)}
              </option>
            ))}
          </select>
        </>
      )}
    </>
  );
};
