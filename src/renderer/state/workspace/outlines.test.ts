// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { done, refuse } from '../../../shared/errors';
import type { OutlinePatch } from '../../../shared/model/outline-patch';
import { sampleCollection } from '../../sidebar/tree/sample-nodes';
import { tabActions, useTabs } from '../tabs/tabs';
import { noTabs } from '../tabs/tabs-model';
import { collections } from './collections';
import { patchOutline, putOutline } from './outlines';

const asked = vi.fn();
const settled = () => new Promise((resolve) => setTimeout(resolve));
const patch = (base: number, name: string): OutlinePatch => ({
  ...{ id: 'shop', base, revision: base + 1, name, requestCount: 3, exampleCount: 2 },
});
const now = () => collections.get('shop');

beforeEach(() => {
  asked.mockReset();
  vi.stubGlobal('understudy', { calls: { 'collection.outline': asked }, platform: 'linux' });
  collections.replaceAll([sampleCollection]);
  useTabs.setState(noTabs);
});

describe('patchOutline', () => {
  it('changes what the patch names and keeps the rest', () => {
    patchOutline(patch(1, 'Store'));
    expect(now()).toMatchObject({ name: 'Store', revision: 2 });
    expect(now()?.children).toBe(sampleCollection.children);
  });

  it('leaves what the snapshot held already', () => {
    patchOutline(patch(0, 'Older'));
    expect(now()).toBe(sampleCollection);
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks for the whole where one was missed, and takes it unless it is older', async () => {
    asked.mockResolvedValue(done({ ...sampleCollection, revision: 9, name: 'Whole' }));
    patchOutline(patch(5, 'Cannot be'));
    expect(now()).toBe(sampleCollection);
    await settled();
    expect(asked).toHaveBeenCalledWith({ id: 'shop' });
    expect(now()).toMatchObject({ name: 'Whole', revision: 9 });
    asked.mockResolvedValue(done({ ...sampleCollection, revision: 8, name: 'Late' }));
    patchOutline(patch(20, 'Cannot be'));
    await settled();
    expect(now()).toMatchObject({ name: 'Whole' });
  });

  it('brings nothing back that was deleted while it asked', async () => {
    asked.mockResolvedValue(done({ ...sampleCollection, revision: 9 }));
    patchOutline(patch(5, 'Cannot be'));
    collections.remove('shop');
    await settled();
    expect(now()).toBeUndefined();
  });

  it('stays as it is where the whole is refused', async () => {
    asked.mockResolvedValue(refuse({ code: 'not-found', what: 'collection', id: 'shop' }));
    patchOutline(patch(5, 'Cannot be'));
    await settled();
    expect(now()).toBe(sampleCollection);
  });

  it('closes the tab of what it takes away', () => {
    tabActions.open({ kind: 'item', collection: 'shop', id: 'product' });
    patchOutline({ ...patch(1, 'Shop API'), children: { changed: [], middle: { from: 1, to: 2, items: [] } } });
    expect(now()?.children).toHaveLength(1);
    expect(useTabs.getState().tabs).toEqual([]);
  });
});

describe('putOutline', () => {
  it('takes one that is newer or not known, and no older one', () => {
    putOutline({ ...sampleCollection, name: 'Same' });
    expect(now()?.name).toBe('Shop API');
    putOutline({ ...sampleCollection, revision: 2, name: 'Newer' });
    expect(now()?.name).toBe('Newer');
    collections.remove('shop');
    putOutline(sampleCollection);
    expect(now()).toBe(sampleCollection);
  });
});
