import { expect, it } from 'vitest';
import type { Candidate } from '../model/explanation';
import type { SavedVerdict } from '../model/saved-verdict';
import { savedWords } from '../saved-words';

const candidate: Candidate = {
  ...{ id: 'e', name: 'Found', requestName: 'R', method: 'GET', url: '/a', code: 200, stepCost: 0, baseCost: 0 },
  ...{ query: 'equal', queryPoints: 10, missing: [], extra: [], outs: [{ kind: 'header', name: 'x-h', given: 'one' }] },
};
const still = 'Saved. The same call is still not answered: ';

it.each<[SavedVerdict, string]>([
  [{ kind: 'answers' }, '“Found” answers this call from now on'],
  [{ kind: 'out', candidate }, `${still}Header x-h is not part of this example.`],
  [{ kind: 'other', name: 'First' }, 'Saved. The same call is answered by “First”.'],
  [{ kind: 'server-stub', name: 'Down' }, 'Saved. The server stub “Down” is active: it answers every call.'],
  [{ kind: 'private' }, `${still}The mock server is private, and the call had no right x-api-key.`],
  [
    { kind: 'body-cut', size: 300_000, kept: 262_144 },
    `${still}Request bodies are matched, and of its body of 293 KB only 256 KB were kept.`,
  ],
  [{ kind: 'body-binary' }, `${still}Request bodies are matched, and its body is binary: an example cannot hold it.`],
  [{ kind: 'masked', part: 'path' }, `${still}A secret in its path was not kept.`],
  [
    { kind: 'content-gone' },
    'Saved. Whether it answers the same call is not known: its headers and body are not kept any more.',
  ],
])('%j: %s', (verdict, words) => {
  expect(savedWords('Found', verdict)).toBe(words);
});
