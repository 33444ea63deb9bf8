import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettings } from '../../workspace/settings';
import { firstTheme } from '../first-theme';

const folder = () => mkdtempSync(join(tmpdir(), 'understudy-theme-'));

test('is the one that was set the last time', () => {
  const dataFolder = folder();
  const settings = openSettings(dataFolder, { onProblem: () => undefined, onSolved: () => undefined });
  settings.set({ theme: 'dark' });
  settings.close();
  expect(firstTheme(dataFolder)).toBe('dark');
});

test.each(['', '{', 'null', '{"window":{"theme":"pink"}}'])(
  'is that of the system where the settings are %j',
  (text) => {
    const dataFolder = folder();
    expect(firstTheme(dataFolder)).toBe('system');
    writeFileSync(join(dataFolder, 'settings.json'), text);
    expect(firstTheme(dataFolder)).toBe('system');
  },
);
