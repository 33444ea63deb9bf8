import { describe, expect, it } from 'vitest';
import { matchesIn } from './matches-in';

const marked = (name: string, filter: string) =>
  matchesIn(name, filter)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

describe('matchesIn', () => {
  it.each([
    ['List orders', 'ORD', 'List [ord]ers'],
    ['List orders', '  list ', '[List] orders'],
    ['aXaxa', 'xa', 'a[Xa][xa]'],
    ['orders', 'orders', '[orders]'],
    ['orders', '', 'orders'],
    ['orders', 'nope', 'orders'],
    ['', 'a', ''],
    ['İstanbul', 'stan', 'İstanbul'],
    ['a.b*c', '.b*', 'a[.b*]c'],
  ])('%j with %j', (name, filter, expected) => expect(marked(name, filter)).toBe(expected));

  it('leaves nothing of the name out, however long', () => {
    const name = 'ab'.repeat(10_000);
    const parts = matchesIn(name, 'a');
    expect(parts.map(({ text }) => text).join('')).toBe(name);
    expect(parts.length).toBeLessThan(1_100);
  });
});
