import { isMac } from '../bridge';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a press is the letter held with Ctrl (Cmd on macOS) and nothing else. */
export const isCommand = (event: KeyPress, letter: string): boolean =>
  event.key.toLowerCase() === letter &&
  (isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) &&
  !event.shiftKey &&
  !event.altKey;

/** Whether a click is meant to add a row to a selection, or take it out. */
export const isToggle = ({ ctrlKey, metaKey }: Pick<KeyPress, 'ctrlKey' | 'metaKey'>): boolean =>
  isMac() ? metaKey : ctrlKey;

/** Whether a press means delete: Del everywhere, and Backspace too on macOS. */
export const isDelete = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): boolean =>
  (key === 'Delete' || (isMac() && key === 'Backspace')) && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** How a shortcut is written beside what it does. */
export const shortcutText = (letter: string): string => (isMac() ? `⌘${letter}` : `Ctrl+${letter}`);
/** How the key that deletes is written. */
export const deleteText = (): string => (isMac() ? '⌫' : 'Del');
