import { describe, expect, it } from 'vitest';
import { sampleCollection } from '../../../sidebar/tree/sample-nodes';
import { stubStep } from './stub-keys';
import { endpointLines, type StubRow } from './stub-rows';
import { stubDrop, stubNudge } from './stub-spots';

// Shop API (Orders (Create order (Order created, Out of stock), List orders), One product)
const lines = endpointLines(sampleCollection);
const at = (id: string) => lines.findIndex((line) => line.kind !== 'heading' && line.place.id === id);
const row = (id: string) => lines[at(id)] as StubRow;
const fall = (id: string, over: string, part: number) => {
  const drop = stubDrop(lines, at(over), part, row(id));
  return drop && { ...drop.spot, shown: `${drop.mark.where} ${lines.find(({ key }) => key === drop.mark.key)?.key}` };
};

describe('the lines of the endpoint stubs', () => {
  it('hold requests and examples in sidebar order, under the folder they lie in', () => {
    expect(lines.map((line) => (line.kind === 'heading' ? `(${line.folder})` : line.place.id))).toEqual([
      ...['(Orders)', 'create', 'created', 'conflict', 'list'],
      ...['(Shop API)', 'product'],
    ]);
  });

  it('are stepped through without the headings', () => {
    expect(stubStep('ArrowDown', lines, at('list'))).toBe(at('product'));
    expect(stubStep('ArrowUp', lines, at('create'))).toBe(at('create'));
    expect(stubStep('Home', lines, at('product'))).toBe(at('create'));
    expect(stubStep('ArrowRight', lines, at('create'))).toBe(at('created'));
    expect(stubStep('ArrowLeft', lines, at('conflict'))).toBe(at('create'));
  });
});

describe('stubDrop', () => {
  it('puts a stub before or behind another with all of its scenarios', () => {
    expect(fall('product', 'create', 0.2)).toMatchObject({
      beside: 'create',
      behind: false,
      shown: `above ${row('create').key}`,
    });
    expect(fall('product', 'create', 0.8)).toMatchObject({
      ...{ beside: 'create', behind: true },
      shown: `below ${row('conflict').key}`,
    });
    expect(fall('product', 'created', 0.2)).toMatchObject({ beside: 'create', behind: true });
  });

  it('puts a scenario beside another, or to the end of a stub', () => {
    expect(fall('created', 'conflict', 0.8)).toMatchObject({ beside: 'conflict', behind: true });
    expect(fall('created', 'product', 0.8)).toMatchObject({ into: 'product' });
  });

  it('lets nothing fall on a heading', () => {
    expect(stubDrop(lines, 0, 0.5, row('product'))).toBeNull();
  });
});

describe('stubNudge', () => {
  it('goes past the next of its kind, a scenario within its stub', () => {
    expect(stubNudge(lines, at('product'), 'up')).toEqual({ beside: 'list', behind: false });
    expect(stubNudge(lines, at('create'), 'down')).toEqual({ beside: 'list', behind: true });
    expect(stubNudge(lines, at('conflict'), 'up')).toEqual({ beside: 'created', behind: false });
    expect(stubNudge(lines, at('conflict'), 'down')).toBeNull();
    expect(stubNudge(lines, at('product'), 'down')).toBeNull();
  });
});
