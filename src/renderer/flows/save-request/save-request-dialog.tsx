import { type FormEvent, useId, useState } from 'react';
import { refusalInWords, shortened } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { savedFields } from '../../state/documents/documents';
import { fieldsNow } from '../../state/documents/draft';
import { draftOf } from '../../state/documents/drafts';
import { cutWords } from '../../state/sending/sending';
import { collections } from '../../state/workspace/collections';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { saveNewRequest } from './save-request';
import { WhereFields } from './where-fields';
import { isSomewhere, newCollection, type WhereToSave } from './where-to-save';
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
  const nameId = useId();
  const saved = savedFields('new-request', key);
  const fields = saved && fieldsNow(saved, draftOf('new-request', key));
  const [name, setName] = useState(() => nameFor(fields?.name ?? '', fields?.url ?? ''));
  const [where, setWhere] = useState<WhereToSave>(() => ({
    ...{ collection: collections.use.getState().sorted[0]?.id ?? newCollection, parent: null },
    collectionName: 'New Collection',
  }));
  const [problem, setProblem] = useState<string | null>(null);
  if (!fields) return null;
  const valid = name.trim() !== '' && isSomewhere(where);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!valid) return;
    const refused = await saveNewRequest(key, fields, name.trim(), where, job);
    if (refused) setProblem(refusalInWords(refused));
    else dismiss();
  };
  return (
    <form className="save-request" noValidate onSubmit={(event) => void submit(event)}>
      <div className="modal-body">
        <label htmlFor={nameId}>Request name</label>
        <input
          id={nameId}
          className="text-field"
          value={name}
          // biome-ignore lint/a11y/noAutofocus: the one field of the dialog that is always filled in by hand
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setName(event.target.value)}
        />
        <WhereFields where={where} onChange={setWhere} />
        {problem && <Notice tone="error">{problem}</Notice>}
      </div>
      <footer className="modal-foot">
        <Button look="quiet" onClick={dismiss}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={!valid}>
          Save
        </Button>
      </footer>
    </form>
  );
};
