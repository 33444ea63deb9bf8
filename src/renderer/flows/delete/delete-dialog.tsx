import { AlertDialog } from 'radix-ui';
import { useState } from 'react';
import type { Target } from '../../../shared/model/target';
import { refusalInWords, shortened } from '../../../shared/words';
import { focusTree } from '../../sidebar/focus-tree';
import { useDialogs } from '../../state/dialogs';
import { deleteThing } from '../../state/item-actions';
import { mockServers } from '../../state/mock-servers';
import { sectionOf } from '../../state/places';
import { usersOf } from '../../state/users-of';
import { Button } from '../../ui/button';
import { Alert } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { deletableKind } from './deletable-kind';
import { consequence, contents } from './delete-words';
import './delete-dialog.css';

const dismiss = () => useDialogs.setState({ deleting: null });

/** Asks before something goes to the trash, by its name, and says what else will change. */
export const DeleteDialog = () => {
  const deleting = useDialogs((state) => state.deleting);
  return deleting ? <Question target={deleting.target} name={deleting.name} /> : null;
};

const Question = ({ target, name }: { readonly target: Target; readonly name: string }) => {
  const [problem, setProblem] = useState<string | null>(null);
  const [kind] = useState(() => deletableKind(target));
  const users = mockServers.use((state) => state.sorted);
  const effect = consequence(
    target.kind,
    usersOf(target, users).map((user) => user.name),
  );

  const confirm = async () => {
    const refused = await deleteThing(target, name);
    if (refused) return setProblem(refusalInWords(refused));
    dismiss();
    focusTree(sectionOf(target));
  };

  return (
    <Alert
      title={`Delete ${kind}?`}
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
        <strong className="delete-name">“{shortened(name, 200)}”</strong> will be moved to the trash. {contents(kind)}
      </p>
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
