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

  it('keeps rows that nobody touched, whatever their keys and values hold', () => {
    const before = [
      row('a:b', 'c', { description: 'first' }),
      row('//e', 'f', { description: 'second' }),
      row(' spaced ', ' value ', { disabled: true }),
      row('lines', 'one\r\n\n//two:2'),
      row('', '  '),
    ];
    const text = rowsAsText(before);
    expect(textAsRows(`${text}\nnew:1`, before, blank)).toEqual([...before, row('new', '1')]);
    expect(textAsRows(`new:1\n${text}`, before, blank)).toEqual([row('new', '1'), ...before]);
    expect(textAsRows('//e:f\n\na:b:c', before, blank)).toEqual([before[1], before[0]]);
  });

  it('keeps the key of a row whose value is typed over, and lets a row be switched off', () => {
    const before = [row('a:b', 'c', { description: 'first' }), row('//e', 'f'), row('a', '1')];
    expect(textAsRows('a:b:cd\n//e:g\na:2', before, blank)).toEqual([
      row('a:b', 'cd', { description: 'first' }),
      row('//e', 'g'),
      row('a', '2'),
    ]);
    expect(textAsRows('//a:b:c\n//e:f', before, blank)).toEqual([
      row('a:b', 'c', { description: 'first', disabled: true }),
      row('//e', 'f'),
    ]);
  });

  it('gives back whatever it was given, where nobody touched it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ':', '/', '//', ' ', '\n', '\r\n') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.boolean())), (all) => {
        const rows = all.map(([key, value, disabled], at) => row(key, value, { description: `of ${at}`, disabled }));
        expect(textAsRows(rowsAsText(rows).replaceAll('\r\n', '\n'), rows, blank)).toEqual(rows);
      }),
    );
  });

  it('gives back what it was given, where lines can say it', () => {
    const plain = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(plain, plain, fc.boolean()), { selector: ([key]) => key }), (all) => {
        const rows = all.map(([key, value, disabled]) => row(key, value, { description: `of ${key}`, disabled }));
        expect(textAsRows(rowsAsText(rows), rows, blank)).toEqual(rows);
        expect(textAsRows(rowsAsText(rows), [], blank)).toEqual(rows.map((each) => ({ ...each, description: '' })));
      }),
    );
  });
});
