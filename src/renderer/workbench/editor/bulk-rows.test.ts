import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../shared/model/request';
import { rowsAsText, textAsRows } from './bulk-rows';

const blank: Row = { key: '', value: '', description: '', disabled: false };
const row = (key: string, value: string, rest: Partial<Row> = {}): Row => ({ ...blank, key, value, ...rest });

describe('Bulk Edit', () => {
  it('writes a line a row, // before one that is off', () => {
    expect(rowsAsText([row('a', '1'), row('b', 'x: y', { disabled: true })])).toBe('a:1\n//b:x: y');
  });

  it('reads lines, however they are spaced, and skips empty ones', () => {
    expect(textAsRows('a: 1\n\n // b :x: y\nonly', [], blank)).toEqual([
      row('a', '1'),
      row('b', 'x: y', { disabled: true }),
      row('only', ''),
    ]);
  });

  it('keeps descriptions with their keys, wherever the lines go', () => {
    const before = [row('a', '1', { description: 'first' }), row('b', '2', { description: 'second' })];
    expect(textAsRows('b:3\na:1\nc:4', before, blank)).toEqual([
      row('b', '3', { description: 'second' }),
      row('a', '1', { description: 'first' }),
      row('c', '4'),
    ]);
  });

  it('gives back what it was given, where lines can say it', () => {
    const plain = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(plain, plain, fc.boolean()), { selector: ([key]) => key }), (all) => {
        const rows = all.map(([key, value, disabled]) => row(key, value, { description: `of ${key}`, disabled }));
        expect(textAsRows(rowsAsText(rows), rows, blank)).toEqual(rows);
      }),
    );
  });
});
