import { AlertDialog } from 'radix-ui';
import { useState } from 'react';
import { refusalInWords, shortened } from '../../../shared/words';
import { focusTree } from '../../sidebar/tree/focus-tree';
import { type Named, useDialogs } from '../../state/dialogs';
import { deleteThings } from '../../state/items/item-actions';
import { sectionOf } from '../../state/tabs/places';
import { mockServers } from '../../state/workspace/mock-servers';
import { usersOf } from '../../state/workspace/users-of';
import { Button } from '../../ui/button';
import { Alert } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { deletableKind } from './deletable-kind';
import { consequence, contents, contentsOfMany, kindOfMany, listed } from './delete-words';
import './delete-dialog.css';

const dismiss = () => useDialogs.setState({ deleting: null });

/** Asks before things go to the trash, by their names, and says what else will change. */
export const DeleteDialog = () => {
  const deleting = useDialogs((state) => state.deleting);
  const [first] = deleting ?? [];
  return deleting && first ? <Question first={first} things={deleting} /> : null;
};

const Question = ({ first, things }: { readonly first: Named; readonly things: readonly Named[] }) => {
  const [problem, setProblem] = useState<string | null>(null);
  const [kinds] = useState(() => things.map(({ target }) => deletableKind(target)));
  const all = mockServers.use((state) => state.sorted);
  const users = new Set(things.flatMap(({ target }) => usersOf(target, all)));
  const several = things.length > 1;
  const [kind = 'request'] = kinds;
  const names = [...users].map((user) => user.name);
  const effect = consequence(first.target.kind, names, several);

  const confirm = async () => {
    const refused = await deleteThings(things);
    if (refused) return setProblem(refusalInWords(refused));
    dismiss();
    if (first.target.kind !== 'server-stub') focusTree(sectionOf(first.target));
  };

  return (
    <Alert
      title={`Delete ${several ? kindOfMany(kinds) : kind}?`}
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
      {several ? (
        <p>
          <strong className="delete-name">{listed(things.map(({ name }) => name))}</strong> will be moved to the trash.{' '}
          {contentsOfMany(kinds)}
        </p>
      ) : (
        <p>
          <strong className="delete-name">“{shortened(first.name, 200)}”</strong>{' '}
          {kind === 'server stub' ? 'will be deleted.' : 'will be moved to the trash.'} {contents(kind)}
        </p>
      )}
      {effect && (
        <div className="delete-effect">
          <Notice tone="warning">{effect}</Notice>
        </div>
      )}
      {problem && (
        <div className="delete-effect">
          <Notice tone="error">{problem}</Notice>
        </div>
      )}
    </Alert>
  );
};
