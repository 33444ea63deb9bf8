import { expect, test } from 'vitest';
import { parseCommandLine } from '../electron-launcher/command-line.js';

const nothing = { version: false, preload: [] };

test.each([
  ['the folder', ['.'], { ...nothing, app: '.' }],
  ['nothing', [], nothing],
  ['a folder behind switches', ['--no-sandbox', '--inspect=0', '/app'], { ...nothing, app: '/app' }],
  ['the version', ['--no-sandbox', '--version'], { ...nothing, version: true }],
  ['a version that is for the app', ['.', '--version'], { ...nothing, app: '.' }],
  ['a script to load first', ['-r', 'a.js', '.'], { version: false, preload: ['a.js'], app: '.' }],
  ['the first of two paths', ['one', 'two'], { ...nothing, app: 'one' }],
])('the launcher is asked for %s', (_, args, asked) => {
  expect(parseCommandLine(args)).toEqual(asked);
});
