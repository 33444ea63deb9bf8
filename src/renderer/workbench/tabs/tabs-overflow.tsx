import { ChevronsRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { tabActions, useTabs } from '../../state/tabs/tabs';
import type { Tab } from '../../state/tabs/tabs-model';
import { IconButton } from '../../ui/icon-button';
import { MenuPanel } from '../../ui/menu';
import { PlaceMark } from './place-mark';
import { useTabTitle } from './use-tab-title';

/** All open tabs in a menu, where there are more than there is room for. */
export const TabsOverflow = () => {
  const { tabs, active } = useTabs();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton label="All tabs" icon={ChevronsRight} />
      </DropdownMenu.Trigger>
      <MenuPanel align="end">
        <DropdownMenu.RadioGroup value={active ?? ''} onValueChange={tabActions.show}>
          {tabs.map((tab) => (
            <Entry key={tab.key} tab={tab} />
          ))}
        </DropdownMenu.RadioGroup>
      </MenuPanel>
    </DropdownMenu.Root>
  );
};

const Entry = ({ tab }: { readonly tab: Tab }) => {
  const title = useTabTitle(tab.place);
  return (
    <DropdownMenu.RadioItem value={tab.key} className="menu-entry">
      <span className="tabs-overflow-mark" aria-hidden>
        <PlaceMark title={title} />
      </span>
      <span className="menu-label truncate">{title.name}</span>
      <DropdownMenu.ItemIndicator className="menu-detail" aria-hidden>
        ✓
      </DropdownMenu.ItemIndicator>
    </DropdownMenu.RadioItem>
  );
};
