import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { capture } from '../lib/run.mjs';

const script = (code: string) => capture(process.execPath, ['-e', code]);

test('what a command prints and how it ends is given back', async () => {
  const result = await script('console.log(1); console.error(2); process.exit(3)');
  expect(result).toEqual({ code: 3, stdout: '1\n', stderr: '2\n' });
});

test('a command that is not installed is an error', async () => {
  await expect(capture('understudy-no-such-command')).rejects.toThrow('ENOENT');
});

test.skipIf(process.platform === 'win32')('what a command leaves behind ends with it', async () => {
  // The sleeper holds the output open: until it ends, no end of the output is seen.
  const sleeper = "require('node:child_process').spawn('sleep', ['60'], { stdio: 'inherit' })";
  expect((await script(`${sleeper}; process.exit()`)).code).toBe(0);
});

test.skipIf(process.platform === 'win32')('an abort ends a command', async () => {
  const stop = new AbortController();
  const running = capture('sleep', ['60'], { signal: stop.signal });
  await pause(50);
  stop.abort();
  expect((await running).code).toBe(128 + 9);
});
