import { isMac } from '../bridge';
import type { KeyPress } from './shortcut';

/** Keys by the names they are written with, where those differ from the event's. */
const names: Readonly<Record<string, string>> = { ' ': 'Space' };

/** Whether a press is these keys, written like `Mod+Shift+T`: Mod is Ctrl, on macOS Cmd. */
export const isKeys = (event: KeyPress, keys: string): boolean => {
  const parts = keys.split('+').map((part) => (part === '' ? '+' : part));
  const key = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1));
  const mac = isMac();
  const ctrl = held.has('Ctrl') || (held.has('Mod') && !mac);
  const meta = held.has('Mod') && mac;
  const name = names[event.key] ?? event.key;
  return (
    name.toLowerCase() === key.toLowerCase() &&
    event.ctrlKey === ctrl &&
    event.metaKey === meta &&
    event.altKey === held.has('Alt') &&
    // A sign such as / may need Shift on some keyboards.
    (event.shiftKey === held.has('Shift') || !/^[\w]+$/.test(key))
  );
};

const macNames: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Shift: '⇧', Alt: '⌥', Delete: '⌫' };
const otherNames: Readonly<Record<string, string>> = { Mod: 'Ctrl', Delete: 'Del' };
const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** How keys are written for the one who reads. */
export const keysInWords = (keys: string): string => {
  const own = isMac() ? macNames : otherNames;
  return keys
    .split('+')
    .map((part) => own[part] ?? arrows[part] ?? part)
    .join(isMac() ? '' : '+');
};
