import type { KeyboardEvent } from 'react';
import { isCommand, isDelete } from '../../../state/shortcut';
import type { StubCommand } from './stub-commands';
import type { StubLine, StubRow } from './stub-rows';

const page = 10;

/** Where an arrow key and its like lead from line `at`: never to a heading; undefined for other keys. */
export const stubStep = (key: string, lines: readonly StubLine[], at: number): number | undefined => {
  const isRow = (index: number): boolean => lines[index] !== undefined && lines[index]?.kind !== 'heading';
  const towards = (from: number, step: 1 | -1): number => {
    let index = from;
    while (lines[index] && !isRow(index)) index += step;
    return isRow(index) ? index : at;
  };
  const line = lines[at];
  switch (key) {
    case 'ArrowDown':
      return towards(at + 1, 1);
    case 'ArrowUp':
      return towards(at - 1, -1);
    case 'PageDown':
      return towards(Math.min(at + page, lines.length - 1), -1);
    case 'PageUp':
      return towards(Math.max(at - page, 0), 1);
    case 'Home':
      return towards(0, 1);
    case 'End':
      return towards(lines.length - 1, -1);
    case 'ArrowRight':
      return lines[at + 1]?.kind === 'scenario' && line?.kind === 'stub' ? at + 1 : at;
    case 'ArrowLeft':
      return line?.kind === 'scenario' ? lines.findLastIndex(({ kind }, i) => i < at && kind === 'stub') : at;
    default:
      return undefined;
  }
};

interface StubKeys {
  readonly lines: readonly StubLine[];
  readonly at: number;
  readonly moveTo: (index: number) => void;
  readonly choose: (row: StubRow) => void;
  readonly run: (command: StubCommand, row: StubRow) => void;
  readonly nudge: (row: StubRow, way: 'up' | 'down') => void;
  readonly openMenu: (row: StubRow) => void;
}

/** What a key does in a list of stubs; false when it does nothing there. */
export const pressInStubs = (event: KeyboardEvent, keys: StubKeys): boolean => {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const row = keys.lines[keys.at];
  if (!row || row.kind === 'heading') return false;
  if (altKey) {
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
    keys.nudge(row, key === 'ArrowUp' ? 'up' : 'down');
    return true;
  }
  const to = ctrlKey || metaKey || shiftKey ? undefined : stubStep(key, keys.lines, keys.at);
  if (to !== undefined) keys.moveTo(to);
  else if ((key === 'Enter' || key === ' ') && !ctrlKey && !metaKey) keys.choose(row);
  else if (isCommand(event, 'e')) keys.run('rename', row);
  else if (isCommand(event, 'd')) keys.run('duplicate', row);
  else if (isDelete(event)) keys.run('delete', row);
  else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) keys.openMenu(row);
  else return false;
  return true;
};
