import { describe, expect, it } from 'vitest';
import type { Refusal } from '../errors';
import { counted, refusalInWords, shortened, sizeInWords } from '../words';

const refusals: readonly [Refusal, RegExp][] = [
  [{ code: 'invalid-input', call: 'rename', at: 'name', problem: 'expected text' }, /expected text \(name\)/],
  [{ code: 'not-found', what: 'example', id: '1' }, /This example is not in the workspace any more/],
  [{ code: 'name-empty' }, /cannot be empty/],
  [{ code: 'nothing-to-undo' }, /nothing to undo/],
  [{ code: 'cannot-lie-there', why: 'itself' }, /into itself/],
  [{ code: 'cannot-lie-there', why: 'kind' }, /Examples lie in requests/],
  [{ code: 'port-taken', port: 4010, next: 4011 }, /Port 4010 is taken by another program/],
  [{ code: 'port-refused', port: 80, reason: 'permission denied' }, /port 80: permission denied/],
  [{ code: 'collection-missing', collection: 'x' }, /Pick another one/],
  [{ code: 'environment-missing', environment: 'x' }, /Pick another one, or none/],
  [{ code: 'listener-crashed', reason: 'out of memory' }, /out of memory/],
  [{ code: 'file-empty' }, /empty/],
  [{ code: 'file-encoding', at: 12 }, /byte 12/],
  [{ code: 'file-too-large', when: 'opened', bytes: 157_286_400, limit: 104_857_600 }, /150 MB; up to 100 MB/],
  [{ code: 'file-too-large', when: 'saved', bytes: 157_286_400, limit: 104_857_600 }, /150 MB when saved/],
  [{ code: 'file-not-yaml', line: 3, column: 7, problem: 'a colon is missing' }, /YAML: line 3, column 7: a colon/],
  [{ code: 'file-not-json', line: 3, column: 7, problem: 'a comma is missing' }, /line 3, column 7: a comma/],
  [{ code: 'curl-not-understood', line: 2, problem: "the quote ' is never closed" }, /line 2: the quote ' is never/],
  [{ code: 'file-too-deep', limit: 500, at: 'item[0]' }, /more than 500 levels. At item\[0\]/],
  [{ code: 'file-not-recognised', found: 'a list' }, /found a list/],
  [{ code: 'file-malformed', at: '', expected: 'an object', found: 'text' }, /In the file: expected an object/],
  [{ code: 'file-too-new', version: 9, known: 1 }, /version 9, this one knows up to 1/],
  [{ code: 'disk', file: 'a.json', reason: 'no space left' }, /a\.json: no space left/],
  [{ code: 'set-aside', file: 'a.json', as: 'a.json.set-aside-1' }, /a\.json was damaged.*as a\.json\.set-aside-1/],
  [{ code: 'internal', reason: 'boom' }, /boom/],
];

describe('refusalInWords', () => {
  it.each(refusals)('says what is wrong for $code', (refusal, words) => {
    expect(refusalInWords(refusal)).toMatch(words);
  });

  it.each<[Refusal, string]>([
    [{ code: 'send-failed', why: 'time', detail: '1' }, 'No answer within 1 second.'],
    [{ code: 'send-failed', why: 'time', detail: '1.5' }, 'No answer within 1.5 seconds.'],
    [{ code: 'definition-broken', problem: 'Unexpected <EOF>.' }, 'The definition has a problem: Unexpected <EOF>.'],
    [{ code: 'file-malformed', at: 'a', expected: 'b', found: 'text.' }, 'At a: expected b, found text.'],
    [
      { code: 'listener-crashed', reason: 'Out of memory.' },
      'The mock server stopped unexpectedly: Out of memory. Start it to try again.',
    ],
  ])('counts one as one, and ends with one full stop: $code', (refusal, words) => {
    expect(refusalInWords(refusal)).toBe(words);
  });

  it('never leaves a hole where a fact should be', () => {
    for (const [refusal] of refusals) expect(refusalInWords(refusal)).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('small words', () => {
  it('counts in singular and plural, with thousands apart', () => {
    expect([counted(1, 'request'), counted(0, 'request'), counted(12_000, 'request')]).toEqual([
      '1 request',
      '0 requests',
      '12,000 requests',
    ]);
  });

  it('says sizes in the unit people use', () => {
    expect([1, 812, 2048, 1_468_006, 104_857_600].map(sizeInWords)).toEqual([
      '1 byte',
      '812 bytes',
      '2 KB',
      '1.4 MB',
      '100 MB',
    ]);
  });

  it('cuts a long text and marks the cut', () => {
    expect(shortened('a'.repeat(10_000))).toHaveLength(300);
    expect(shortened('short')).toBe('short');
  });
});
