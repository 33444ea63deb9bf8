import { AlertDialog } from 'radix-ui';
import { useState } from 'react';
import type { TrashRow } from '../../../shared/model/trash';
import { counted, refusalInWords, shortened } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { useTrash } from '../../state/trash';
import { deleteForGood } from '../../state/trash-actions';
import { Button } from '../../ui/button';
import { Alert } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import '../delete/delete-dialog.css';

const dismiss = () => useDialogs.setState({ deletingForGood: null });

/** Asks before something of the trash, or all of it, is deleted for good. */
export const DeleteForGoodDialog = () => {
  const what = useDialogs((state) => state.deletingForGood);
  return what && <Question what={what} />;
};

const Question = ({ what }: { readonly what: TrashRow | 'all' }) => {
  const [problem, setProblem] = useState<string | null>(null);
  const count = useTrash(({ rows }) => rows?.length ?? 0);
  const name = what === 'all' ? counted(count, 'thing') : `“${shortened(what.name, 200)}”`;

  const confirm = async () => {
    const refused = await deleteForGood(what);
    if (refused) setProblem(refusalInWords(refused));
    else dismiss();
  };

  return (
    <Alert
      title={what === 'all' ? 'Empty Trash?' : 'Delete for good?'}
      onClose={dismiss}
      actions={
        <>
          <AlertDialog.Cancel asChild>
            <Button look="quiet">Cancel</Button>
          </AlertDialog.Cancel>
          <Button look="danger" onClick={() => void confirm()}>
            Delete
          </Button>
        </>
      }
    >
      <p>
        <strong className="delete-name">{name}</strong> will be deleted for good. This cannot be undone.
      </p>
      {problem && (
        <div className="delete-effect">
          <Notice tone="error">{problem}</Notice>
        </div>
      )}
    </Alert>
  );
};
