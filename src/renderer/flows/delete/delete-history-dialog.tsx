import { counted, quoted } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { useHistory } from '../../state/history/history';
import { deleteHistory } from '../../state/history/history-actions';
import { DeleteQuestion } from './delete-question';

const dismiss = () => useDialogs.setState({ deletingHistory: null });

/** Asks before entries of the history go. */
export const DeleteHistoryDialog = () => {
  const deleting = useDialogs((state) => state.deletingHistory);
  return deleting && <Question deleting={deleting} />;
};

const Question = ({ deleting }: { readonly deleting: readonly number[] | 'all' }) => {
  const rows = useHistory((state) => state.rows);
  const all = deleting === 'all';
  const only = all || deleting.length !== 1 ? undefined : rows.find(({ id }) => id === deleting[0]);
  const name = only
    ? quoted(`${only.method} ${only.url}`, 200)
    : counted(all ? rows.length : deleting.length, 'request');
  return (
    <DeleteQuestion
      title={all ? 'Clear all of the history?' : 'Delete from the history?'}
      name={name}
      answer={all ? 'Clear all' : 'Delete'}
      onDelete={() => deleteHistory(deleting)}
      onClose={dismiss}
    >
      will be deleted, with the responses that were kept. You can undo this until Understudy is closed.
    </DeleteQuestion>
  );
};
