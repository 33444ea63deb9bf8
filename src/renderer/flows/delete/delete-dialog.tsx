import { useState } from 'react';
import { quoted } from '../../../shared/words';
import { focusTree } from '../../sidebar/tree/focus-tree';
import { type Named, useDialogs } from '../../state/dialogs';
import { deleteThings } from '../../state/items/item-actions';
import { sectionOf } from '../../state/tabs/places';
import { mockServers } from '../../state/workspace/mock-servers';
import { usersOf } from '../../state/workspace/users-of';
import { deletableKind } from './deletable-kind';
import { DeleteQuestion } from './delete-question';
import { consequence, contents, contentsOfMany, kindOfMany, listed } from './delete-words';

const dismiss = () => useDialogs.setState({ deleting: null });

/** Asks before things go to the trash, by their names, and says what else will change. */
export const DeleteDialog = () => {
  const deleting = useDialogs((state) => state.deleting);
  const [first] = deleting ?? [];
  return deleting && first ? <Question first={first} things={deleting} /> : null;
};

const Question = ({ first, things }: { readonly first: Named; readonly things: readonly Named[] }) => {
  const [kinds] = useState(() => things.map(({ target }) => deletableKind(target)));
  const all = mockServers.use((state) => state.sorted);
  const users = new Set(things.flatMap(({ target }) => usersOf(target, all)));
  const several = things.length > 1;
  const [kind = 'request'] = kinds;
  const names = [...users].map((user) => user.name);

  const remove = async () => {
    const refused = await deleteThings(things);
    if (!refused && first.target.kind !== 'server-stub') focusTree(sectionOf(first.target));
    return refused;
  };

  return (
    <DeleteQuestion
      title={`Delete ${several ? kindOfMany(kinds) : kind}?`}
      name={several ? listed(things.map(({ name }) => name)) : quoted(first.name, 200)}
      effect={consequence(first.target.kind, names, several)}
      onDelete={remove}
      onClose={dismiss}
    >
      {kind === 'server stub' && !several ? 'will be deleted.' : 'will be moved to Trash.'}{' '}
      {several ? contentsOfMany(kinds) : contents(kind)}
    </DeleteQuestion>
  );
};
