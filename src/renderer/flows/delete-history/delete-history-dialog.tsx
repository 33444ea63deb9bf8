import { AlertDialog } from 'radix-ui';
import { counted, shortened } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { useHistory } from '../../state/history/history';
import { clearHistory, deleteEntries } from '../../state/history/history-actions';
import { Button } from '../../ui/button';
import { Alert } from '../../ui/modal';

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
    ? `“${only.method} ${shortened(only.url, 200)}”`
    : counted(all ? rows.length : deleting.length, 'request');
  const confirm = async () => {
    await (all ? clearHistory() : deleteEntries(deleting));
    dismiss();
  };
  return (
    <Alert
      title={all ? 'Clear all of the history?' : 'Delete from the history?'}
      onClose={dismiss}
      actions={
        <>
          <AlertDialog.Cancel asChild>
            <Button look="quiet">Cancel</Button>
          </AlertDialog.Cancel>
          <Button look="danger" onClick={() => void confirm()}>
            {all ? 'Clear all' : 'Delete'}
          </Button>
        </>
      }
    >
      <p>
        <strong className="delete-name">{name}</strong> will be deleted, with the responses that were kept. You can undo
        this until Understudy is closed.
      </p>
    </Alert>
  );
};
