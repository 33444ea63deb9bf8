import { afterEach, describe, expect, it, vi } from 'vitest';
import { deleteText, isCommand, isDelete, shortcutText } from './shortcut';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const on = (platform: string) => vi.stubGlobal('window', { understudy: { platform } });

afterEach(() => vi.unstubAllGlobals());

describe('on Linux and Windows', () => {
  it('holds Ctrl and nothing else', () => {
    on('linux');
    expect(isCommand(press('e', { ctrlKey: true }), 'e')).toBe(true);
    expect(isCommand(press('E', { ctrlKey: true, shiftKey: true }), 'e')).toBe(false);
    expect(isCommand(press('e', { metaKey: true }), 'e')).toBe(false);
    expect([shortcutText('E'), deleteText()]).toEqual(['Ctrl+E', 'Del']);
  });

  it('deletes with Del alone', () => {
    on('linux');
    expect([isDelete(press('Delete')), isDelete(press('Backspace'))]).toEqual([true, false]);
    expect(isDelete(press('Delete', { shiftKey: true }))).toBe(false);
  });
});

describe('on macOS', () => {
  it('holds Cmd', () => {
    on('darwin');
    expect(isCommand(press('e', { metaKey: true }), 'e')).toBe(true);
    expect(isCommand(press('e', { ctrlKey: true }), 'e')).toBe(false);
    expect([shortcutText('E'), deleteText(), isDelete(press('Backspace'))]).toEqual(['⌘E', '⌫', true]);
  });
});
