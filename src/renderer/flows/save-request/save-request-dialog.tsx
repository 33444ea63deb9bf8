import { type FormEvent, useId, useState } from 'react';
import { refusalInWords, shortened } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { savedFields } from '../../state/documents/documents';
import { fieldsNow } from '../../state/documents/draft';
import { draftOf } from '../../state/documents/drafts';
import { cutWords } from '../../state/sending/sending';
import { collections } from '../../state/workspace/collections';
import { Button } from '../../ui/button';
import { Combobox } from '../../ui/combobox';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { folderOptions } from './folder-options';
import { newCollection, saveNewRequest } from './save-request';
import './save-request-dialog.css';

const dismiss = () => useDialogs.setState({ savingRequest: null });

/** Asks where a request that was saved nowhere is to lie. */
export const SaveRequestDialog = () => {
  const saving = useDialogs((state) => state.savingRequest);
  return saving && <Saving id={saving.id} job={saving.job} />;
};

const Saving = ({ id, job }: { readonly id: string; readonly job: string | null }) => (
  <Modal
    title="Save request"
    {...(job !== null && { subtitle: `The answer is saved with it, as its first example${cutWords(job)}.` })}
    width="narrow"
    onClose={dismiss}
  >
    <Form id={id} job={job} />
  </Modal>
);

/** What a request is called until its user says: its URL without what stands before the path. */
const nameFor = (name: string, url: string): string =>
  name !== 'Untitled Request'
    ? name
    : shortened(url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^\{\{[^{}]*\}\}/, '') || url || name, 120);

const Form = ({ id, job }: { readonly id: string; readonly job: string | null }) => {
  const key = `new-request/${id}`;
  const ids = { name: useId(), collection: useId(), folder: useId(), newName: useId() };
  const all = collections.use((state) => state.sorted);
  const saved = savedFields('new-request', key);
  const fields = saved && fieldsNow(saved, draftOf('new-request', key));
  const [name, setName] = useState(() => nameFor(fields?.name ?? '', fields?.url ?? ''));
  const [collection, setCollection] = useState(all[0]?.id ?? newCollection);
  const [collectionName, setCollectionName] = useState('New Collection');
  const [parent, setParent] = useState<string>('');
  const [problem, setProblem] = useState<string | null>(null);
  const folders = folderOptions(all.find((one) => one.id === collection));
  if (!fields) return null;
  const valid = name.trim() !== '' && (collection !== newCollection || collectionName.trim() !== '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!valid) return;
    const where = { collection, collectionName: collectionName.trim(), parent: parent === '' ? null : parent };
    const refused = await saveNewRequest(key, fields, name.trim(), where, job);
    if (refused) setProblem(refusalInWords(refused));
    else dismiss();
  };
  return (
    <form className="save-request" noValidate onSubmit={(event) => void submit(event)}>
      <div className="modal-body">
        <label htmlFor={ids.name}>Request name</label>
        <input
          id={ids.name}
          className="text-field"
          value={name}
          // biome-ignore lint/a11y/noAutofocus: the one field of the dialog that is always filled in by hand
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setName(event.target.value)}
        />
        <span id={ids.collection} className="field-label">
          Collection
        </span>
        <Combobox
          labelledBy={ids.collection}
          value={collection}
          placeholder="Pick a collection"
          options={[
            ...all.map((one) => ({ id: one.id, label: one.name })),
            { id: newCollection, label: 'New collection…' },
          ]}
          onChange={(next) => {
            setCollection(next);
            setParent('');
          }}
        />
        {collection === newCollection && (
          <>
            <label htmlFor={ids.newName}>Collection name</label>
            <input
              id={ids.newName}
              className="text-field"
              value={collectionName}
              onChange={(event) => setCollectionName(event.target.value)}
            />
          </>
        )}
        {folders.length > 0 && (
          <>
            <label htmlFor={ids.folder}>Folder</label>
            <select
              id={ids.folder}
              className="select"
              value={parent}
              onChange={(event) => setParent(event.target.value)}
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
        {problem && <Notice tone="error">{problem}</Notice>}
      </div>
      <footer className="modal-foot">
        <Button onClick={dismiss}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!valid}>
          Save
        </Button>
      </footer>
    </form>
  );
};
