import { Pencil } from 'lucide-react';
import type { ServerStubPlace } from '../../../shared/model/place';
import type { Target } from '../../../shared/model/target';
import { refusalInWords } from '../../../shared/words';
import { rename } from '../../state/items/item-actions';
import { startRenaming, stopRenaming, useRenaming } from '../../state/items/renaming';
import { shortcutText } from '../../state/shortcut';
import { tabActions } from '../../state/tabs/tabs';
import { targetKey } from '../../state/workspace/target-key';
import { IconButton } from '../../ui/icon-button';
import { RenameField } from '../../ui/rename-field';
import { tabId } from '../tabs/tab-id';

interface PlaceNameProps {
  readonly target: Target | ServerStubPlace;
  readonly name: string;
}

/** The name at the top of a tab, with the pencil that opens it for typing. */
export const PlaceName = ({ target, name }: PlaceNameProps) => {
  const key = targetKey(target);
  const renaming = useRenaming((state) => state.key === key && state.where === 'tab');
  if (renaming) {
    return (
      <RenameField
        size="title"
        name={name}
        onCommit={async (wanted) => {
          const refused = await rename(target, wanted);
          if (!refused) tabActions.keep(key);
          return refused && refusalInWords(refused);
        }}
        onDone={(endedBy) => {
          stopRenaming();
          if (endedBy === 'key') document.getElementById(tabId(key))?.focus();
        }}
      />
    );
  }
  return (
    <>
      <h2 className="place-name truncate selectable">{name}</h2>
      <IconButton
        size="small"
        icon={Pencil}
        label="Rename"
        shortcut={shortcutText('E')}
        onClick={() => startRenaming(key, 'tab')}
      />
    </>
  );
};
