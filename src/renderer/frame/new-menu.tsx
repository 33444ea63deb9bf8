import { Plus, Send } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { sectionInfo } from '../sidebar/section-info';
import { type Section, sections } from '../state/section';
import { Button } from '../ui/button';
import { MenuEntry, MenuPanel } from '../ui/menu';

const labels: Readonly<Record<Section, string>> = {
  collections: 'Collection',
  apis: 'API',
  environments: 'Environment',
  'mock-servers': 'Mock Server',
  history: 'Request',
};

/** The request first, as in Postman; then in the order of the rail. */
const order: readonly Section[] = ['history', ...sections.filter((section) => section !== 'history')];

/** Everything that can be made, in one menu. What is chosen waits until the menu is gone and can take the focus. */
export const NewMenu = () => {
  const chosen = useRef<Section | null>(null);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="soft" icon={Plus}>
          New
        </Button>
      </DropdownMenu.Trigger>
      <MenuPanel
        align="start"
        onCloseAutoFocus={(event) => {
          const section = chosen.current;
          chosen.current = null;
          if (!section) return;
          event.preventDefault();
          sectionInfo[section].create();
        }}
      >
        {order.map((section) => (
          <MenuEntry
            key={section}
            icon={section === 'history' ? Send : sectionInfo[section].icon}
            label={labels[section]}
            onSelect={() => {
              chosen.current = section;
            }}
          />
        ))}
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
