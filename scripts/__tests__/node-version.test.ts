import { expect, test } from 'vitest';
import { nodeComplaint } from '../lib/node-version.mjs';

test.each(['18.20.4', '20.17.9', '9.99.0'])('Node %s is told that it is too old', (version) => {
  expect(nodeComplaint(version)).toBe(`Node 20.18 or newer is needed, and this is Node ${version}.`);
});

test.each(['20.18.0', '20.20.2', '22.0.0', '100.1.0'])('Node %s will do', (version) => {
  expect(nodeComplaint(version)).toBeUndefined();
});

test('so does the one that runs this', () => {
  expect(nodeComplaint()).toBeUndefined();
});
