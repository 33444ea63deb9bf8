import { type FormEvent, useState } from 'react';
import { counted, refusalInWords } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { useHistory } from '../../state/history/history';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { saveEntries } from './save-entries';
import { WhereFields } from './where-fields';
import { isSomewhere, newCollection, type WhereToSave } from './where-to-save';
import './save-request-dialog.css';

const dismiss = () => useDialogs.setState({ savingHistory: null });

/** Asks where entries of the history are to lie. */
export const SaveRequestsDialog = () => {
  const ids = useDialogs((state) => state.savingHistory);
  return (
    ids && (
      <Modal
        title="Save requests"
        subtitle={`${counted(ids.length, 'request')} of the history, each with its answer as an example.`}
        width="narrow"
        onClose={dismiss}
      >
        <Form ids={ids} />
      </Modal>
    )
  );
};

/** The host of the entry that was sent first: a name for a collection of them. */
const hostOf = (ids: readonly number[]): string => {
  const wanted = new Set(ids);
  const url = useHistory.getState().rows.findLast(({ id }) => wanted.has(id))?.url ?? '';
  return (URL.canParse(url) && new URL(url).host) || 'New Collection';
};

const Form = ({ ids }: { readonly ids: readonly number[] }) => {
  const [where, setWhere] = useState<WhereToSave>(() => ({
    ...{ collection: newCollection, parent: null },
    collectionName: hostOf(ids),
  }));
  const [problem, setProblem] = useState<string | null>(null);
  const valid = isSomewhere(where);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!valid) return;
    const refused = await saveEntries(ids, where);
    if (refused) setProblem(refusalInWords(refused));
    else dismiss();
  };
  return (
    <form className="save-request" noValidate onSubmit={(event) => void submit(event)}>
      <div className="modal-body">
        <WhereFields where={where} onChange={setWhere} />
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
