import { Tooltip } from 'radix-ui';
import type { ReactNode } from 'react';
import './hint.css';

interface HintProps {
  readonly text: string;
  readonly shortcut?: string;
  readonly children: ReactNode;
}

/** A tooltip on the element inside it. Says nothing to assistive technology that the element's name does not say. */
export const Hint = ({ text, shortcut, children }: HintProps) => (
  <Tooltip.Root>
    <Tooltip.Trigger
      asChild
      aria-describedby={undefined}
      // A focus that only comes back, when a menu, a dialog or another window goes, asks for no tooltip.
      onFocus={(event) => {
        if (event.relatedTarget === null) event.preventDefault();
      }}
    >
      {children}
    </Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content className="hint" side="bottom" sideOffset={4} collisionPadding={8} aria-hidden>
        {text}
        {shortcut && <kbd className="hint-shortcut">{shortcut}</kbd>}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
);
