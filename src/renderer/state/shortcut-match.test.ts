// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { windowKeys } from '../frame/key-map';
import { isKeys, keysInWords } from './shortcut-match';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('isKeys', () => {
  it('wants just the keys that are named', () => {
    expect(isKeys(press('t', { ctrlKey: true }), 'Mod+T')).toBe(true);
    expect(isKeys(press('T', { ctrlKey: true, shiftKey: true }), 'Mod+T')).toBe(false);
    expect(isKeys(press('T', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+T')).toBe(true);
    expect(isKeys(press('t', { ctrlKey: true, altKey: true }), 'Mod+T')).toBe(false);
    expect(isKeys(press('t'), 'Mod+T')).toBe(false);
    expect(isKeys(press('Tab', { ctrlKey: true }), 'Ctrl+Tab')).toBe(true);
  });

  it('does not care how a keyboard makes a sign', () => {
    expect(isKeys(press('/', { ctrlKey: true, shiftKey: true }), 'Mod+/')).toBe(true);
    expect(isKeys(press('\\', { ctrlKey: true }), 'Mod+\\')).toBe(true);
  });
});

it('no two keys of the window are the same', () => {
  const all = windowKeys.flatMap(({ keys }) => keys);
  expect(new Set(all).size).toBe(all.length);
});

it('writes keys as people read them', () => {
  expect(keysInWords('Mod+Shift+T')).toBe('Ctrl+Shift+T');
  expect(keysInWords('Alt+ArrowUp')).toBe('Alt+↑');
});
