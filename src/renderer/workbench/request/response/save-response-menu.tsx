import { ChevronDown, Download, FileDown, FileText } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { Button } from '../../../ui/button';
import { MenuEntry, MenuPanel } from '../../../ui/menu';

/** What can be done with an answer. */
export interface SaveResponse {
  readonly asExample: () => void;
  readonly toFile: () => void;
  /** Sends again, for an answer that was cut. */
  readonly wholeToFile: () => void;
}

interface SaveResponseMenuProps {
  readonly cut: boolean;
  readonly save: SaveResponse;
}

/** The button that saves an answer; what it does waits until its menu is gone. */
export const SaveResponseMenu = ({ cut, save }: SaveResponseMenuProps) => {
  const chosen = useRef<(() => void) | null>(null);
  const choose = (what: () => void) => () => {
    chosen.current = what;
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button>
          Save Response
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </Button>
      </DropdownMenu.Trigger>
      <MenuPanel
        align="end"
        onCloseAutoFocus={() => {
          const run = chosen.current;
          chosen.current = null;
          run?.();
        }}
      >
        <MenuEntry label="Save as example" icon={FileText} onSelect={choose(save.asExample)} />
        <MenuEntry label="Save to file" icon={Download} onSelect={choose(save.toFile)} />
        {cut && <MenuEntry label="Save whole answer to file" icon={FileDown} onSelect={choose(save.wholeToFile)} />}
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
