import { describe, expect, it } from 'vitest';
import { codeOf } from '../examples';
import { parseDefinition } from '../parse';
import { converted, fixture, operationsIn, serverOf } from './definitions';
import { schemaAt } from './schema-at';
import { checkerOf } from './schema-check';

/** The server's base path, and the path with something in the place of each parameter. */
const callTo = (path: string): string => path.replace(/\{[^{}]+\}/g, 'x7-y');

const examine = async (name: string, base: string) => {
  const text = fixture(name);
  const parsed = await parseDefinition(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const definition = parsed.value;
  const { collection } = await converted(text);
  const ask = serverOf(collection);
  const check = checkerOf(definition);
  const wrong: string[] = [];
  const counts = { operations: 0, statuses: 0, bodies: 0 };
  for (const operation of operationsIn(definition)) {
    counts.operations += 1;
    const statuses = operation.responses.map(([status]) => status);
    for (const status of statuses) {
      const code = codeOf(status, statuses);
      const label = `${operation.method} ${operation.path} ${status}`;
      const given = ask(`${base}${callTo(operation.path)}`, { method: operation.method.toUpperCase(), code });
      counts.statuses += 1;
      if (given.status !== code || given.example === undefined) wrong.push(`${label}: ${given.status} ${given.body}`);
      const pointer = schemaAt(definition, operation, status);
      if (!pointer) continue;
      counts.bodies += 1;
      if (!given.type?.includes('json')) wrong.push(`${label}: ${given.type}`);
      const fault = check(pointer, JSON.parse(given.body));
      if (fault !== undefined) wrong.push(`${label}: ${fault}`);
    }
  }
  return { wrong, counts };
};

describe('real definitions serve: every documented status answers, every JSON body fits its schema', () => {
  it.each([
    ['petstore-detailed', '', { operations: 21, statuses: 36, bodies: 10 }],
    ['adyen-hop-3.1', '/cal/services/Hop/v5', { operations: 2, statuses: 12, bodies: 12 }],
    ['uber-swagger2', '/v1', { operations: 5, statuses: 10, bodies: 10 }],
    ['stripe', '', { operations: 248, statuses: 496, bodies: 496 }],
  ])('%s', async (name, base, counts) => {
    const found = await examine(name, base);
    expect(found.wrong).toEqual([]);
    expect(found.counts).toEqual(counts);
  });
});
