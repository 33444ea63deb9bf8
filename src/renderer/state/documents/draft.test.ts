import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../shared/model/draft';
import { conflictsOf, type Draft, editedDraft, fieldsNow, keptMine, settledDraft, tookTheirs } from './draft';

const saved: Fields<'folder'> = { description: 'old', auth: { type: 'inherit' } };
const edit = (change: Partial<Fields<'folder'>>, draft?: Draft<'folder'>, base = saved) =>
  editedDraft('folder', base, draft, change);

describe('editedDraft', () => {
  it('holds only what differs, and what it differed from', () => {
    const draft = edit({ description: 'new' });
    expect(draft).toEqual({ kind: 'folder', now: { description: 'new' }, base: { description: 'old' } });
    expect(edit({ auth: { type: 'none' } }, draft)?.now).toEqual({ description: 'new', auth: { type: 'none' } });
  });

  it('is gone when everything is typed back, lists and objects too', () => {
    const draft = edit({ description: 'new', auth: { type: 'none' } });
    expect(edit({ description: 'old', auth: { type: 'inherit' } }, draft)).toBeUndefined();
  });

  it('takes no note of how the same is written', () => {
    const key = { type: 'apikey', key: 'k', value: 'v', in: 'header' } as const;
    const again = { in: 'header', value: 'v', key: 'k', type: 'apikey' } as const;
    expect(edit({ auth: again }, undefined, { ...saved, auth: key })).toBeUndefined();
    expect(edit({ auth: { ...again, in: 'query' } }, undefined, { ...saved, auth: key })).toBeDefined();
  });

  it('counts what was emptied as an edit', () => {
    expect(edit({ description: '' })?.now).toEqual({ description: '' });
  });

  it('always shows what was typed last', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ description: fc.string() })), (edits) => {
        const draft = edits.reduce<Draft<'folder'> | undefined>((all, one) => edit(one, all), undefined);
        expect(fieldsNow(saved, draft).description).toBe(edits.at(-1)?.description ?? 'old');
        expect(draft === undefined).toBe((edits.at(-1)?.description ?? 'old') === 'old');
      }),
    );
  });
});

describe('settledDraft', () => {
  const sent = edit({ description: 'sent' }) as Draft<'folder'>;
  const after = { ...saved, description: 'sent' };

  it('is gone when what was sent is what is typed', () => {
    expect(settledDraft(after, sent, sent)).toBeUndefined();
    expect(settledDraft(after, undefined, sent)).toBeUndefined();
  });

  it('keeps what was typed meanwhile, without a conflict with its own save', () => {
    const now = edit({ description: 'typed meanwhile' }, sent);
    const left = settledDraft(after, now, sent);
    expect(left).toEqual({ kind: 'folder', now: { description: 'typed meanwhile' }, base: { description: 'sent' } });
    expect(conflictsOf(after, left)).toEqual([]);
  });

  it('keeps other fields', () => {
    const now = edit({ auth: { type: 'none' } }, sent);
    expect(settledDraft(after, now, sent)?.now).toEqual({ auth: { type: 'none' } });
  });
});

describe('conflicts', () => {
  const draft = edit({ description: 'mine' }) as Draft<'folder'>;
  const theirs = { ...saved, description: 'theirs' };

  it('are the edited fields that were changed elsewhere, and no others', () => {
    expect(conflictsOf(saved, draft)).toEqual([]);
    expect(conflictsOf({ ...saved, auth: { type: 'none' } }, draft)).toEqual([]);
    expect(conflictsOf(theirs, draft)).toEqual(['description']);
  });

  it('are none where both say the same', () => {
    expect(conflictsOf({ ...saved, description: 'mine' }, draft)).toEqual([]);
  });

  it('end when one side is chosen', () => {
    const mine = keptMine(theirs, draft);
    expect(fieldsNow(theirs, mine).description).toBe('mine');
    expect(conflictsOf(theirs, mine)).toEqual([]);
    expect(tookTheirs(theirs, draft)).toBeUndefined();
    const both = edit({ auth: { type: 'none' } }, draft) as Draft<'folder'>;
    expect(tookTheirs(theirs, both)?.now).toEqual({ auth: { type: 'none' } });
  });
});
