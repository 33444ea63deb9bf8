import { describe, expect, it } from 'vitest';
import { closeTabs, keepTab, moveTab, neighbourTab, noTabs, openTab, showTab, type Tabs } from './tabs-model';

const place = (id: string) => ({ kind: 'environment', id }) as const;
const key = (id: string) => `environment/${id}`;
const seen = ({ tabs, active }: Tabs) =>
  tabs.map((tab) => `${tab.place.id}${tab.kept ? '' : '~'}${tab.key === active ? '*' : ''}`).join(' ');
const kept = (...ids: string[]) => ids.reduce<Tabs>((tabs, id) => openTab(tabs, place(id), { keep: true }), noTabs);

describe('openTab', () => {
  it('opens a preview, and gives its room to the next one', () => {
    const one = openTab(noTabs, place('a'));
    expect(seen(one)).toBe('a~*');
    expect(seen(openTab(one, place('b')))).toBe('b~*');
  });

  it('leaves kept tabs alone', () => {
    expect(seen(openTab(kept('a'), place('b')))).toBe('a b~*');
  });

  it('shows a place that is open already, and never makes a kept tab a preview again', () => {
    expect(seen(openTab(kept('a', 'b'), place('a')))).toBe('a* b');
  });

  it('keeps a preview that is opened again to stay', () => {
    expect(seen(openTab(openTab(noTabs, place('a')), place('a'), { keep: true }))).toBe('a*');
  });
});

describe('keepTab and showTab', () => {
  it('keeps a preview', () => {
    expect(seen(keepTab(openTab(noTabs, place('a')), key('a')))).toBe('a*');
  });

  it('does not show what is not open', () => {
    expect(seen(showTab(kept('a'), key('z')))).toBe('a*');
  });
});

describe('closeTabs', () => {
  it.each([
    ['b', 'a c*'],
    ['c', 'a b*'],
  ])('closing the active %s leaves %s', (id, left) => {
    const tabs = showTab(kept('a', 'b', 'c'), key(id));
    expect(seen(closeTabs(tabs, (tab) => tab.key === key(id)))).toBe(left);
  });

  it('leaves the active tab where another one closes', () => {
    expect(seen(closeTabs(kept('a', 'b'), (tab) => tab.key === key('a')))).toBe('b*');
  });

  it('leaves nothing active when all are gone', () => {
    expect(seen(closeTabs(kept('a', 'b'), () => true))).toBe('');
  });
});

describe('closed tabs', () => {
  const closedIds = ({ closed }: Tabs) => closed.map(({ id }) => id).join(' ');

  it('are remembered, the last one last, until they are open again', () => {
    const one = closeTabs(kept('a', 'b', 'c'), ({ place: { id } }) => id !== 'b');
    expect(closedIds(one)).toBe('a c');
    expect(closedIds(openTab(one, place('a'), { keep: true }))).toBe('c');
  });
});

describe('moveTab', () => {
  it('puts a tab to another place, and nothing beyond the ends', () => {
    expect(seen(moveTab(kept('a', 'b', 'c'), key('a'), 2))).toBe('b c* a');
    expect(seen(moveTab(kept('a', 'b', 'c'), key('c'), 0))).toBe('c* a b');
    expect(seen(moveTab(kept('a', 'b'), key('b'), 2))).toBe('a b*');
    expect(seen(moveTab(kept('a', 'b'), key('nobody'), 0))).toBe('a b*');
  });
});

describe('neighbourTab', () => {
  it('goes round the ends', () => {
    const tabs = kept('a', 'b', 'c');
    expect([neighbourTab(tabs, 1)?.place.id, neighbourTab(tabs, -1)?.place.id]).toEqual(['a', 'b']);
  });
});
