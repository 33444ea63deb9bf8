import { ChevronsRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { tabActions, useTabs } from '../../state/tabs/tabs';
import type { Tab } from '../../state/tabs/tabs-model';
import { useUnsaved } from '../../state/tabs/unsaved';
import { IconButton } from '../../ui/icon-button';
import { MenuChoice, MenuPanel } from '../../ui/menu';
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
  const unsaved = useUnsaved(tab.place);
  return (
    <MenuChoice
      value={tab.key}
      label={title.name}
      mark={
        <span className="tabs-overflow-mark">
          <PlaceMark title={title} />
        </span>
      }
      description={unsaved ? 'unsaved' : undefined}
      end={unsaved && <span className="tab-unsaved" aria-hidden />}
    />
  );
};
