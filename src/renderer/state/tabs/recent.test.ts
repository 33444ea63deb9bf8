import { describe, expect, it } from 'vitest';
import type { Place } from '../../../shared/model/place';
import type { Target } from '../../../shared/model/target';
import { withOpened } from './recent';
import { closeTabs, noTabs, openTab, showTab, type Tabs } from './tabs-model';

const shop: Target = { kind: 'collection', id: 'shop' };
const staging: Target = { kind: 'environment', id: 'staging' };

/** What is remembered after each step. */
const openedBy = (...steps: readonly ((tabs: Tabs) => Tabs)[]): readonly Target[] => {
  let tabs = noTabs;
  let opened: readonly Target[] = [];
  for (const step of steps) {
    const next = step(tabs);
    opened = withOpened(opened, next, tabs);
    tabs = next;
  }
  return opened;
};
const open = (place: Place) => (tabs: Tabs) => openTab(tabs, place, { keep: true });

describe('what was opened last', () => {
  it('comes first, and once', () => {
    expect(openedBy(open(shop), open(staging))).toEqual([staging, shop]);
    expect(openedBy(open(shop), open(staging), (tabs) => showTab(tabs, 'collection/shop'))).toEqual([shop, staging]);
  });

  it('stays as it is when a closed tab hands over to its neighbour', () => {
    expect(
      openedBy(open(shop), open(staging), (tabs) => closeTabs(tabs, ({ place }) => place.id === 'staging')),
    ).toEqual([staging, shop]);
  });

  it('knows neither requests that are saved nowhere nor the trash', () => {
    expect(openedBy(open({ kind: 'new-request', id: 'n' }), open({ kind: 'trash', id: 'trash' }))).toEqual([]);
  });

  it('is fifty things at most', () => {
    const many = Array.from({ length: 60 }, (_, index) => open({ kind: 'environment', id: `e${index}` }));
    const opened = openedBy(...many);
    expect(opened).toHaveLength(50);
    expect(opened[0]).toEqual({ kind: 'environment', id: 'e59' });
  });
});
