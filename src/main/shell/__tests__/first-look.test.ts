import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WindowBounds } from '../../../shared/model/window-state';
import { openSettings } from '../../workspace/settings';
import { firstLook } from '../first-look';

const folder = () => mkdtempSync(join(tmpdir(), 'understudy-look-'));
const silent = { onProblem: () => undefined, onSolved: () => undefined };
const left: WindowBounds = { x: -20, y: 40, width: 900, height: 700, maximised: false };

test('is as it was left the last time', () => {
  const dataFolder = folder();
  const settings = openSettings(dataFolder, silent);
  settings.set({ theme: 'dark' });
  settings.setBounds(left);
  settings.close();
  expect(firstLook(dataFolder)).toEqual({ theme: 'dark', bounds: left });
});

test.each(['', '{', 'null', '[]', '{"window":{"theme":"pink"},"bounds":7}'])(
  'is that of the system where the settings are %j',
  (text) => {
    const dataFolder = folder();
    expect(firstLook(dataFolder)).toEqual({ theme: 'system', bounds: null });
    writeFileSync(join(dataFolder, 'settings.json'), text);
    expect(firstLook(dataFolder)).toEqual({ theme: 'system', bounds: null });
  },
);

test.each([
  left,
  { ...left, width: 399 },
  { ...left, height: 20_001 },
  { ...left, x: 1.5 },
  { ...left, y: 1e300 },
  { ...left, maximised: 'yes' },
  { ...left, height: undefined },
])('takes the bounds that the settings take: %j', (bounds) => {
  const dataFolder = folder();
  writeFileSync(join(dataFolder, 'settings.json'), JSON.stringify({ bounds }));
  expect(firstLook(dataFolder).bounds).toEqual(openSettings(dataFolder, silent).bounds());
});
