import { useId } from 'react';
import type { CollectionOutline } from '../../../shared/model/collection';
import { openImport } from '../../state/dialogs';
import { Button } from '../../ui/button';
import { CollectionCombobox } from './collection-combobox';

interface CollectionFieldProps {
  readonly chosen: CollectionOutline | undefined;
  readonly onChoose: (id: string) => void;
}

const importFile = <Button onClick={() => openImport([], true)}>Import a file</Button>;

/** Which collection answers, and the way to get another. */
export const CollectionField = ({ chosen, onChoose }: CollectionFieldProps) => {
  const labelId = useId();
  if (!chosen) {
    return (
      <div className="create-none">
        <p>There is no collection in this workspace yet. Bring in a Postman collection to answer with its examples.</p>
        {importFile}
      </div>
    );
  }
  return (
    <div className="create-field">
      <span id={labelId} className="create-label">
        Collection
      </span>
      <div className="create-line">
        <CollectionCombobox labelledBy={labelId} value={chosen.id} onChange={onChoose} />
        {importFile}
      </div>
      {chosen.exampleCount === 0 && (
        <p className="create-hint">
          This collection has no examples: until it has some, every call is answered with 404.
        </p>
      )}
    </div>
  );
};
