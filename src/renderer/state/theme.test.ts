import { expect, it } from 'vitest';
import { themeToPaint } from './theme';

it('follows the system only where that was chosen', () => {
  expect(themeToPaint('system', true)).toBe('dark');
  expect(themeToPaint('system', false)).toBe('light');
  expect(themeToPaint('light', true)).toBe('light');
  expect(themeToPaint('dark', false)).toBe('dark');
});
