import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSameSecret } from '../same-secret';

test.each([
  ['secret', 'secret', true],
  ['secret', 'secret ', false],
  ['secret', 'secre', false],
  ['secret', 'x'.repeat(100_000), false],
  ['secret', '', false],
  ['secret', undefined, false],
  ['', '', false],
  ['', undefined, false],
])('the key %j, given %j: %s', (wanted, given, same) => expect(isSameSecret(wanted, given)).toBe(same));

test('a private mock server compares its key in constant time, in one place', () => {
  const folders = ['mock', 'listener'].map((name) => join(import.meta.dirname, '../..', name));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
  );
  const reading = sources.filter(([, text]) => /settings\.apiKey|\{[^}]*\bapiKey\b/.test(text));
  expect(reading.map(([name]) => name)).toEqual(['answer.ts']);
  expect(reading[0]?.[1].match(/apiKey/g)).toHaveLength(1);
  expect(reading[0]?.[1]).toMatch(/isSameSecret\(settings\.apiKey,/);
  // Of equal length whatever was given, and then by Node's own comparison.
  const secret = sources.find(([name]) => name === 'same-secret.ts')?.[1] ?? '';
  expect(secret).toMatch(/timingSafeEqual\(digest\(wanted\), digest\(given \?\? ''\)\)/);
  expect(secret).not.toMatch(/===\s*given|given\s*===|wanted\s*===/);
});
