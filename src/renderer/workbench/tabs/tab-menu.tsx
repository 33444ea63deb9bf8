import { reopenClosedTab, requestCloseTabs } from '../../flows/close-tab/request-close-tab';
import { keysInWords } from '../../state/shortcut-match';
import { revealPlace } from '../../state/tabs/places';
import { tabActions, useTabs } from '../../state/tabs/tabs';
import type { Tab } from '../../state/tabs/tabs-model';
import { targetOf } from '../../state/workspace/target-key';
import { MenuEntry, MenuSeparator } from '../../ui/menu';
import { PointMenu } from '../../ui/point-menu';

export interface TabMenuPlace {
  readonly tab: Tab;
  readonly x: number;
  readonly y: number;
}

interface TabMenuProps {
  readonly place: TabMenuPlace;
  readonly onClose: () => void;
}

/** What can be done with a tab. */
export const TabMenu = ({ place, onClose }: TabMenuProps) => {
  const { tab, x, y } = place;
  const { tabs, closed } = useTabs();
  const at = tabs.findIndex(({ key }) => key === tab.key);
  const keys = tabs.map(({ key }) => key);
  const target = targetOf(tab.place);
  return (
    <PointMenu x={x} y={y} label={'Actions for the tab'} onClose={onClose}>
      {(choose) => (
        <>
          {!tab.kept && <MenuEntry label="Keep open" onSelect={choose(() => tabActions.keep(tab.key))} />}
          {target && <MenuEntry label="Show in the sidebar" onSelect={choose(() => revealPlace(target, true))} />}
          <MenuEntry
            label="Move to the left"
            shortcut={keysInWords('Mod+Shift+PageUp')}
            onSelect={choose(() => tabActions.moveBy(tab.key, -1))}
          />
          <MenuEntry
            label="Move to the right"
            shortcut={keysInWords('Mod+Shift+PageDown')}
            onSelect={choose(() => tabActions.moveBy(tab.key, 1))}
          />
          <MenuSeparator />
          <MenuEntry
            label="Close"
            shortcut={keysInWords('Mod+W')}
            onSelect={choose(() => requestCloseTabs([tab.key]))}
          />
          {keys.length > 1 && (
            <MenuEntry
              label="Close others"
              onSelect={choose(() => requestCloseTabs(keys.filter((key) => key !== tab.key)))}
            />
          )}
          {at < keys.length - 1 && (
            <MenuEntry label="Close to the right" onSelect={choose(() => requestCloseTabs(keys.slice(at + 1)))} />
          )}
          <MenuEntry label="Close all" onSelect={choose(() => requestCloseTabs(keys))} />
          {closed.length > 0 && (
            <MenuEntry
              label="Reopen closed tab"
              shortcut={keysInWords('Mod+Shift+T')}
              onSelect={choose(reopenClosedTab)}
            />
          )}
        </>
      )}
    </PointMenu>
  );
};
