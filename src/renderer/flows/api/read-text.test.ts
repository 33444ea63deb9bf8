import { expect, test } from 'vitest';
import { readText } from './read-text';

const file = (...bytes: number[]) => new File([new Uint8Array(bytes)], 'a.yaml');

test.each([
  ['UTF-8', [0xc3, 0xa9], 'é'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['UTF-16', [0xff, 0xfe, 0x61, 0], 'a'],
  ['UTF-16, the other way round', [0xfe, 0xff, 0, 0x61], 'a'],
])('%s', async (_name, bytes, text) => {
  expect(await readText(file(...bytes))).toEqual({ text });
});

test.each([
  ['Latin 1', [0xe9, 0x61]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
])('%s is no text that could be kept as it is', async (_name, bytes) => {
  expect(await readText(file(...bytes))).toEqual({ fault: expect.stringContaining('no text in UTF-8') });
});
