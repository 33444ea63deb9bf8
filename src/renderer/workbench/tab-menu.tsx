import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { reopenClosedTab, requestCloseTabs } from '../flows/close-tab/request-close-tab';
import { revealPlace } from '../state/places';
import { keysInWords } from '../state/shortcut-match';
import { tabActions, useTabs } from '../state/tabs';
import type { Tab } from '../state/tabs-model';
import { targetOf } from '../state/target-key';
import { MenuEntry, MenuPanel, MenuSeparator } from '../ui/menu';

export interface TabMenuPlace {
  readonly tab: Tab;
  readonly x: number;
  readonly y: number;
}

interface TabMenuProps {
  readonly place: TabMenuPlace;
  readonly onClose: () => void;
}

/** What can be done with a tab. What is chosen waits until the menu is gone. */
export const TabMenu = ({ place, onClose }: TabMenuProps) => {
  const { tab, x, y } = place;
  const { tabs, closed } = useTabs();
  const chosen = useRef<(() => void) | null>(null);
  const choose = (what: () => void) => () => {
    chosen.current = what;
  };
  const at = tabs.findIndex(({ key }) => key === tab.key);
  const keys = tabs.map(({ key }) => key);
  const target = targetOf(tab.place);
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className="row-menu-anchor" aria-hidden style={{ left: x, top: y }} tabIndex={-1} />
      </DropdownMenu.Trigger>
      <MenuPanel
        align="start"
        aria-label="Actions for the tab"
        aria-labelledby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          chosen.current?.();
        }}
      >
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
        <MenuEntry label="Close" shortcut={keysInWords('Mod+W')} onSelect={choose(() => requestCloseTabs([tab.key]))} />
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
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
