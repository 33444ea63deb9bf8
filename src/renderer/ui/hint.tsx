import { Tooltip } from 'radix-ui';
import type { FocusEvent, ReactNode } from 'react';
import './hint.css';

/** Whether Tab was pressed last: then the focus was led to where it comes; else a dialog or a menu gave it back. */
let tabbed = false;
const note = (event: Event) => {
  tabbed = event instanceof KeyboardEvent && event.key === 'Tab';
};
window.addEventListener('keydown', note, true);
window.addEventListener('pointerdown', note, true);

/** What it prevents is that the tooltip opens. */
const onFocus = (event: FocusEvent) => {
  if (!tabbed) event.preventDefault();
};

interface HintProps {
  readonly text: string;
  readonly shortcut?: string;
  readonly children: ReactNode;
}

/** A tooltip on the element inside it. Says nothing to assistive technology that the element's name does not say. */
export const Hint = ({ text, shortcut, children }: HintProps) => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild aria-describedby={undefined} onFocus={onFocus}>
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
