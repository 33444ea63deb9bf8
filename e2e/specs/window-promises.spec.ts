import { measureMemory } from '../../bench/window/memory.mjs';
import { measureSoak } from '../../bench/window/soak.mjs';
import { expect, test } from '../fixtures/app';

/** Short versions of `node bench/window.mjs`, with room for a busy machine: three times what is promised. */
const room = 3;
const electron = { executable: process.env.UNDERSTUDY_ELECTRON ?? '', version: '', env: {} };

test('mock servers take little memory, and all of them answer', async () => {
  test.setTimeout(120_000);
  const { promises } = await measureMemory(electron, { servers: 8 });
  const [each, silent] = promises;
  expect(each?.measured).toBeLessThan((each?.most ?? 0) * room);
  expect(silent?.measured).toBe(0);
});

test('nothing grows with calls, edits, starts and stops', async () => {
  test.setTimeout(120_000);
  const { promises } = await measureSoak(electron, { minutes: 0.4 });
  for (const { what, measured, most } of promises) expect(measured, what).toBeLessThan(most * room);
});
