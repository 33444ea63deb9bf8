import type { Called } from './match';
import type { Form } from './table';

/** How a path misses a form: which segment is another, or by how many segments the call is longer (negative: shorter). */
export interface PathMiss {
  readonly segment: { readonly place: number; readonly wanted: string; readonly given: string } | undefined;
  readonly longerBy: number;
  /** How far off it is: segments that differ, and segments too many or too few. */
  readonly distance: number;
}

const missOf = (form: Form<unknown>, called: Called): PathMiss => {
  const isOpen = (place: number): boolean => form.wildcards > 0 && form.captures.some(([, at]) => at === place);
  const shared = Math.min(form.segments.length, called.segments.length);
  const different: number[] = [];
  for (let place = 0; place < shared; place += 1) {
    const wanted = form.segments[place] ?? '';
    const given = called.segments[place] ?? '';
    if (wanted !== given && wanted.toLowerCase() !== given.toLowerCase() && !isOpen(place)) different.push(place);
  }
  const longerBy = called.segments.length - form.segments.length;
  const [place] = different;
  return {
    segment:
      place === undefined
        ? undefined
        : { place, wanted: form.segments[place] ?? '', given: called.segments[place] ?? '' },
    longerBy,
    distance: different.length + Math.abs(longerBy),
  };
};

/** How a path misses the nearest of an example's forms. */
export const pathMiss = (forms: readonly Form<unknown>[], called: Called): PathMiss =>
  forms
    .map((form) => missOf(form, called))
    .reduce((nearest, miss) => (miss.distance < nearest.distance ? miss : nearest));
