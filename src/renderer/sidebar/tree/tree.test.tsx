// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { done } from '../../../shared/errors';
import { useDialogs } from '../../state/dialogs';
import { stopRenaming } from '../../state/items/renaming';
import { setFilter } from '../../state/section';
import { useTabs } from '../../state/tabs/tabs';
import { noTabs } from '../../state/tabs/tabs-model';
import { useTree } from '../../state/tree';
import { collections } from '../../state/workspace/collections';
import { sampleCollection, sampleKey, sampleNodes } from './sample-nodes';
import { Tree } from './tree';

const calls = { rename: vi.fn(), duplicate: vi.fn() };

beforeAll(() => {
  // The virtual list asks how much room there is; jsdom lays nothing out.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: 600 });
  HTMLElement.prototype.scrollTo = () => {};
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});

beforeEach(() => {
  vi.stubGlobal('understudy', { calls, platform: 'linux' });
  calls.rename.mockReset().mockResolvedValue(done({}));
  collections.replaceAll([sampleCollection]);
  useTabs.setState(noTabs);
  useTree.setState({
    open: new Set(),
    reveal: null,
    cursor: { collections: null, apis: null, environments: null, 'mock-servers': null, history: null },
  });
  useDialogs.setState({ deleting: null });
  stopRenaming();
  setFilter('collections', '');
  render(<Tree section="collections" label="Collections" nodes={sampleNodes} />);
});
afterEach(cleanup);

const row = (name: string | RegExp) => screen.getByRole('treeitem', { name });
const names = () => screen.getAllByRole('treeitem').map((item) => item.getAttribute('aria-label'));
const press = (key: string, held: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held });
/** Types keys, the first at a time and each a tenth of a second after the one before. */
const typeAt = (start: number, keys: readonly string[]) =>
  keys.forEach((key, index) => {
    const at = document.activeElement ?? document.body;
    fireEvent(at, Object.defineProperty(createEvent.keyDown(at, { key }), 'timeStamp', { value: start + index * 100 }));
  });
const focusShop = () => {
  row('Shop API').focus();
  press('ArrowRight');
};

describe('Tree', () => {
  it('is a tree with the name of its section', () => {
    expect(screen.getByRole('tree', { name: 'Collections' })).toBeTruthy();
    expect(names()).toEqual(['Shop API']);
  });

  it('is walked, folded and unfolded with the arrow keys', () => {
    focusShop();
    expect(names()).toEqual(['Shop API', 'Orders', 'GET One product']);
    press('ArrowDown');
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement).toBe(row(/^POST Create order/));
    press('ArrowLeft');
    press('ArrowLeft');
    expect(document.activeElement).toBe(row('Orders'));
    expect(row('Orders').getAttribute('aria-expanded')).toBe('false');
  });

  it('opens a preview with Space or a click, and keeps it with Enter', () => {
    row('Shop API').focus();
    press(' ');
    expect(useTabs.getState().tabs[0]?.kept).toBe(false);
    press('Enter');
    expect(useTabs.getState().tabs[0]?.kept).toBe(true);
    expect(row('Shop API').getAttribute('aria-selected')).toBe('true');
  });

  it('takes Space as part of the name that is being typed, and opens a preview with it otherwise', () => {
    useTree.setState({ open: new Set(['shop', 'orders', 'create'].map(sampleKey)) });
    row('Shop API').focus();
    typeAt(100, [...'order c']);
    expect(document.activeElement).toBe(row('Order created, 201'));
    expect(useTabs.getState().tabs).toEqual([]);
    typeAt(5_000, [' ']);
    expect(useTabs.getState().tabs).toMatchObject([{ place: { id: 'created' }, kept: false }]);
    useTabs.setState(noTabs);
    typeAt(9_000, ['s', 'ArrowDown', ' ']);
    expect(useTabs.getState().tabs).toMatchObject([{ place: { id: 'orders' } }]);
  });

  it('opens a preview with a Space that is the first key of all', () => {
    row('Shop API').focus();
    typeAt(50, [' ']);
    expect(useTabs.getState().tabs).toMatchObject([{ place: { id: 'shop' } }]);
  });

  it('renames in place, and no key typed there reaches the tree', async () => {
    row('Shop API').focus();
    press('e', { ctrlKey: true });
    const field = screen.getByRole('textbox', { name: 'New name' });
    fireEvent.keyDown(field, { key: 'Delete' });
    fireEvent.keyDown(field, { key: 'd', ctrlKey: true });
    expect([useDialogs.getState().deleting, calls.duplicate.mock.calls.length]).toEqual([null, 0]);
    fireEvent.change(field, { target: { value: 'Market' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(calls.rename).toHaveBeenCalledWith({ target: { kind: 'collection', id: 'shop' }, name: 'Market' });
    expect(document.activeElement).toBe(row('Shop API'));
  });

  it('asks before it deletes', () => {
    focusShop();
    press('End');
    press('Delete');
    expect(useDialogs.getState().deleting).toMatchObject([{ name: 'One product', target: { id: 'product' } }]);
  });

  it('keeps the ancestors of what the filter finds', () => {
    setFilter('collections', 'stock');
    return waitFor(() => expect(names()).toEqual(['Shop API', 'Orders', 'POST Create order', 'Out of stock, 409']));
  });
});
