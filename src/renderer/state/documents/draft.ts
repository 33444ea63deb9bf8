import type { DocumentKind, Fields } from '../../../shared/model/draft';

/** Edits of one document that are not saved: only the fields that differ. */
export interface Draft<K extends DocumentKind = DocumentKind> {
  readonly kind: K;
  readonly now: Partial<Fields<K>>;
  /** The same fields as they were saved when they were first edited. */
  readonly base: Partial<Fields<K>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two values say the same. Long texts in them are compared, not written out: this is asked with every key. */
const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (isObject(a) &&
    isObject(b) &&
    Array.isArray(a) === Array.isArray(b) &&
    [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key])));

const keysOf = <K extends DocumentKind>(fields: Partial<Fields<K>>) => Object.keys(fields) as (keyof Fields<K>)[];

/** A draft without some of its fields; undefined when none is left. */
const without = <K extends DocumentKind>(
  draft: Draft<K>,
  gone: (key: keyof Fields<K>) => boolean,
): Draft<K> | undefined => {
  const now: Partial<Fields<K>> = {};
  const base: Partial<Fields<K>> = {};
  for (const key of keysOf(draft.now)) {
    if (gone(key)) continue;
    now[key] = draft.now[key];
    base[key] = draft.base[key];
  }
  return Object.keys(now).length === 0 ? undefined : { kind: draft.kind, now, base };
};

/** The draft that an edit leaves: fields typed back to what is saved are no edits. */
export const editedDraft = <K extends DocumentKind>(
  kind: K,
  saved: Fields<K>,
  draft: Draft<K> | undefined,
  edit: Partial<Fields<K>>,
): Draft<K> | undefined => {
  const base: Partial<Fields<K>> = { ...draft?.base };
  for (const key of keysOf<K>(edit)) if (!(key in base)) base[key] = saved[key];
  return without({ kind, now: { ...draft?.now, ...edit }, base }, (key) =>
    same({ ...draft?.now, ...edit }[key], saved[key]),
  );
};

/** A document as it is typed now. */
export const fieldsNow = <K extends DocumentKind>(saved: Fields<K>, draft: Draft<K> | undefined): Fields<K> =>
  draft ? { ...saved, ...draft.now } : saved;

/** The edits left when `sent` was saved: what was typed meanwhile stays an edit. */
export const settledDraft = <K extends DocumentKind>(
  saved: Fields<K>,
  draft: Draft<K> | undefined,
  sent: Draft<K>,
): Draft<K> | undefined => {
  if (!draft) return undefined;
  const base: Partial<Fields<K>> = { ...draft.base };
  for (const key of keysOf<K>(sent.now)) base[key] = saved[key];
  return without({ ...draft, base }, (key) => same(draft.now[key], saved[key]) || draft.now[key] === sent.now[key]);
};

/** The edited fields that something else has changed since. */
export const conflictsOf = <K extends DocumentKind>(saved: Fields<K>, draft: Draft<K> | undefined) =>
  draft
    ? keysOf(draft.now).filter((key) => !same(draft.base[key], saved[key]) && !same(draft.now[key], saved[key]))
    : [];

/** A conflict decided for what was typed: it goes over what is saved now. */
export const keptMine = <K extends DocumentKind>(saved: Fields<K>, draft: Draft<K>): Draft<K> => {
  const base: Partial<Fields<K>> = { ...draft.base };
  for (const key of keysOf(draft.now)) base[key] = saved[key];
  return { ...draft, base };
};

/** A conflict decided for what is saved: those edits are given up. */
export const tookTheirs = <K extends DocumentKind>(saved: Fields<K>, draft: Draft<K>): Draft<K> | undefined => {
  const conflicts = conflictsOf(saved, draft);
  return without(draft, (key) => conflicts.includes(key));
};
