import { Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Fragment, useRef } from 'react';
import type { Section } from '../state/section';
import { IconButton } from '../ui/icon-button';
import { MenuEntry, MenuPanel, MenuSeparator } from '../ui/menu';
import { sectionInfo } from './section-info';
import { sectionEntries } from './section-menu-entries';

/** The ••• of a section. What is chosen waits until the menu is gone and its button can take the focus. */
export const SectionMenu = ({ section }: { readonly section: Section }) => {
  const chosen = useRef<(() => void) | null>(null);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton label={`${sectionInfo[section].label} options`} icon={Ellipsis} />
      </DropdownMenu.Trigger>
      <MenuPanel
        align="end"
        onCloseAutoFocus={() => {
          chosen.current?.();
          chosen.current = null;
        }}
      >
        <Entries
          section={section}
          onChoose={(run) => {
            chosen.current = run;
          }}
        />
      </MenuPanel>
    </DropdownMenu.Root>
  );
};

interface EntriesProps {
  readonly section: Section;
  readonly onChoose: (run: () => void) => void;
}

/** What can be done, and is on, as the menu opens. */
const Entries = ({ section, onChoose }: EntriesProps) =>
  sectionEntries[section].map((group, index) => (
    <Fragment key={group[0]?.label}>
      {index > 0 && <MenuSeparator />}
      {group.map(({ can, isOn, run, ...entry }) => (
        <MenuEntry
          key={entry.label}
          {...entry}
          disabled={can?.() === false}
          {...(isOn && { checked: isOn() })}
          onSelect={() => onChoose(run)}
        />
      ))}
    </Fragment>
  ));
