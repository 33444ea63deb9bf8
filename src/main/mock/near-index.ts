import { isNear } from './similarity';
import type { Form } from './table';

interface Text<T> {
  readonly text: string;
  /** A bit for each character in it, by the low five bits of its code: texts that differ in many are not near. */
  readonly mask: number;
  readonly forms: Set<Form<T>>;
}

/**
 * The forms of one number of segments, for the distance step: by the distinct texts at each place. The place with the
 * fewest texts is looked at first; a call that is near none of them is near no form.
 */
export interface NearIndex<T> {
  readonly places: readonly Map<string, Text<T>>[];
}

export const emptyNearIndex = <T>(length: number): NearIndex<T> => ({
  places: Array.from({ length }, () => new Map<string, Text<T>>()),
});

export const maskOf = (text: string): number => {
  let mask = 0;
  for (let i = 0; i < text.length; i += 1) mask |= 1 << (text.charCodeAt(i) & 31);
  return mask;
};

const bits = (mask: number): number => {
  let rest = mask >>> 0;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
};

export const addToNear = <T>(index: NearIndex<T>, form: Form<T>): void => {
  form.segments.forEach((text, place) => {
    const texts = index.places[place];
    const entry = texts?.get(text);
    if (entry) entry.forms.add(form);
    else texts?.set(text, { text, mask: form.masks[place] ?? 0, forms: new Set([form]) });
  });
};

export const removeFromNear = <T>(index: NearIndex<T>, form: Form<T>): void => {
  form.segments.forEach((text, place) => {
    const texts = index.places[place];
    const entry = texts?.get(text);
    entry?.forms.delete(form);
    if (entry?.forms.size === 0) texts?.delete(text);
  });
};

/** Each edit adds or takes one character at most: cheap to know before counting edits. */
const mayBeNear = (text: string, mask: number, called: string, calledMask: number): boolean => {
  const most = Math.max(text.length, called.length) >> 2;
  if (Math.abs(text.length - called.length) > most) return false;
  return bits(mask & ~calledMask) <= most && bits(calledMask & ~mask) <= most;
};

const nearTexts = <T>(texts: ReadonlyMap<string, Text<T>>, called: string): Text<T>[] => {
  const calledMask = maskOf(called);
  const found: Text<T>[] = [];
  for (const entry of texts.values()) {
    if (mayBeNear(entry.text, entry.mask, called, calledMask) && isNear(entry.text, called)) found.push(entry);
  }
  return found;
};

/** The forms whose every segment is near the call's. */
export const nearForms = <T>(index: NearIndex<T>, called: readonly string[]): Form<T>[] => {
  const places = index.places.map((texts, place) => ({ texts, place })).sort((a, b) => a.texts.size - b.texts.size);
  const [first, ...others] = places;
  if (!first) return [];
  const forms = nearTexts(first.texts, called[first.place] ?? '').flatMap((entry) => [...entry.forms]);
  return others.reduce((left, { place }) => {
    const text = called[place] ?? '';
    const mask = maskOf(text);
    return left.filter(({ segments, masks }) => {
      const own = segments[place] ?? '';
      return mayBeNear(own, masks[place] ?? 0, text, mask) && isNear(own, text);
    });
  }, forms);
};
