import { isNear } from './similarity';
import type { Form } from './table';
import { appended, upsert } from './upsert';

/** A distinct text at one place, and the forms that have it there. Most texts have one form: a set would cost more than the form. */
interface Text<T> {
  readonly text: string;
  readonly forms: Form<T>[];
}

interface Place<T> {
  readonly byText: Map<string, Text<T>>;
  /** By length, then by mask: numbered names (`svc1`, `svc2` …) share few masks, so that a call looks at few. */
  readonly byMask: Map<number, Map<number, Text<T>[]>>;
}

/**
 * The forms of one number of segments, for the distance step: by the distinct texts at each place. A call that is near
 * no text of some place is near no form.
 */
export interface NearIndex<T> {
  readonly places: readonly Place<T>[];
}

export const emptyNearIndex = <T>(length: number): NearIndex<T> => ({
  places: Array.from({ length }, () => ({ byText: new Map(), byMask: new Map() })),
});

const maskOf = (text: string): number => {
  let mask = 0;
  for (let i = 0; i < text.length; i += 1) mask |= 1 << (text.charCodeAt(i) & 31);
  return mask;
};

const bits = (mask: number): number => {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const drop = <V>(list: V[], value: V): void => {
  list.splice(list.indexOf(value), 1);
};

export const addToNear = <T>(index: NearIndex<T>, form: Form<T>): void => {
  form.segments.forEach((text, i) => {
    const place = index.places[i];
    const entry = place?.byText.get(text);
    if (!place || entry) {
      entry?.forms.push(form);
      return;
    }
    const added = { text, forms: [form] };
    place.byText.set(text, added);
    const masks = upsert(place.byMask, text.length, () => new Map<number, Text<T>[]>());
    const mask = maskOf(text);
    masks.set(mask, appended(masks.get(mask) ?? [], added));
  });
};

export const removeFromNear = <T>(index: NearIndex<T>, form: Form<T>): void => {
  form.segments.forEach((text, i) => {
    const place = index.places[i];
    const entry = place?.byText.get(text);
    if (!place || !entry) return;
    drop(entry.forms, form);
    if (entry.forms.length > 0) return;
    place.byText.delete(text);
    const masks = place.byMask.get(text.length);
    const same = masks?.get(maskOf(text));
    if (!masks || !same) return;
    drop(same, entry);
    if (same.length === 0) masks.delete(maskOf(text));
    if (masks.size === 0) place.byMask.delete(text.length);
  });
};

/** Each edit adds or takes one character at most: cheap to know before counting edits. */
const nearTexts = <T>(place: Place<T>, called: string): Text<T>[] => {
  const found: Text<T>[] = [];
  const mask = maskOf(called);
  for (const [length, masks] of place.byMask) {
    const most = Math.max(length, called.length) >> 2;
    if (Math.abs(length - called.length) > most) continue;
    for (const [own, texts] of masks) {
      const other = own ^ mask;
      if (bits(other) > 2 * most || bits(own & other) > most || bits(mask & other) > most) continue;
      for (const entry of texts) if (isNear(entry.text, called)) found.push(entry);
    }
  }
  return found;
};

/** The forms whose every segment is near the call's. */
export const nearForms = <T>(index: NearIndex<T>, called: readonly string[]): Form<T>[] => {
  const order = index.places
    .map((place, i) => ({ place, i }))
    .sort((a, b) => a.place.byText.size - b.place.byText.size);
  let fewest: Text<T>[] | undefined;
  let count = Number.POSITIVE_INFINITY;
  const near: { i: number; texts: ReadonlySet<string> }[] = [];
  for (const { place, i } of order) {
    const texts = nearTexts(place, called[i] ?? '');
    if (texts.length === 0) return [];
    near.push({ i, texts: new Set(texts.map(({ text }) => text)) });
    const forms = texts.reduce((sum, text) => sum + text.forms.length, 0);
    if (forms < count) {
      fewest = texts;
      count = forms;
    }
  }
  return (fewest ?? [])
    .flatMap(({ forms }) => forms)
    .filter(({ segments }) => near.every(({ i, texts }) => texts.has(segments[i] ?? '')));
};
