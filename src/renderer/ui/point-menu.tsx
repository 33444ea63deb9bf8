import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { MenuPanel } from './menu';

interface PointMenuProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly onClose: () => void;
  /** Puts the focus back where it was, before what was chosen runs. */
  readonly onFocusBack?: () => void;
  /** The entries; `choose` is what their `onSelect` takes. */
  readonly children: (choose: (what: () => void) => () => void) => ReactNode;
}

/** A menu where the pointer, or a row, is. What is chosen waits until the menu is gone and can take the focus. */
export const PointMenu = ({ x, y, label, onClose, onFocusBack, children }: PointMenuProps) => {
  const chosen = useRef<(() => void) | null>(null);
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className="row-menu-anchor" aria-hidden style={{ left: x, top: y }} tabIndex={-1} />
      </DropdownMenu.Trigger>
      <MenuPanel
        align="start"
        aria-label={label}
        aria-labelledby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onFocusBack?.();
          chosen.current?.();
        }}
      >
        {children((what) => () => {
          chosen.current = what;
        })}
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
