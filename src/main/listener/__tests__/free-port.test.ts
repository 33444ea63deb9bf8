import { expect, test } from 'vitest';
import { freePort } from '../free-port';

test.each([4045, 4190, 5060, 6000, 6665])('%i is never chosen: browsers and fetch refuse to call it', async (port) => {
  expect(await freePort(port, new Set())).toBeGreaterThan(port);
});
