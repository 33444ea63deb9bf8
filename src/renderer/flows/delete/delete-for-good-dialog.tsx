import type { TrashRow } from '../../../shared/model/trash';
import { counted, quoted } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { useTrash } from '../../state/trash';
import { deleteForGood } from '../../state/trash-actions';
import { DeleteQuestion } from './delete-question';

const dismiss = () => useDialogs.setState({ deletingForGood: null });

/** Asks before something of the trash, or all of it, is deleted for good. */
export const DeleteForGoodDialog = () => {
  const what = useDialogs((state) => state.deletingForGood);
  return what && <Question what={what} />;
};

const Question = ({ what }: { readonly what: TrashRow | 'all' }) => {
  const count = useTrash(({ rows }) => rows?.length ?? 0);
  return (
    <DeleteQuestion
      title={what === 'all' ? 'Empty Trash?' : 'Delete for good?'}
      name={what === 'all' ? counted(count, 'thing') : quoted(what.name, 200)}
      onDelete={() => deleteForGood(what)}
      onClose={dismiss}
    >
      will be deleted for good. This cannot be undone.
    </DeleteQuestion>
  );
};
