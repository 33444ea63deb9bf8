import type { Called } from './match';
import { isId } from './path';
import { isNear } from './similarity';
import type { Form } from './table';

/** How a path misses a form: which segment is another, or by how many segments the call is longer (negative: shorter). */
export interface PathMiss {
  readonly segment: { readonly place: number; readonly wanted: string; readonly given: string } | undefined;
  readonly longerBy: number;
  /** How far off it is: segments that differ, and segments too many or too few. At least one. */
  readonly distance: number;
  /**
   * How little the texts of segments have in common, 0 to 1 each: of those that differ, and of those that are only
   * near. Tells equal distances apart.
   */
  readonly apart: number;
}

/** The part of two texts that is neither a beginning nor an end they share. */
const apartness = (a: string, b: string): number => {
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  const beginning = same;
  while (
    same < least &&
    a.charCodeAt(a.length - 1 - same + beginning) === b.charCodeAt(b.length - 1 - same + beginning)
  )
    same += 1;
  return 1 - same / Math.max(a.length, b.length, 1);
};

const isBlank = (segment: string): boolean => segment === '' || isId(segment);

type Same = (wanted: string, given: string, place: number) => boolean;

/** The rules by which `stepOf` compares segments. A path is compared by one of them from end to end. */
const folded =
  (form: Form<unknown>, called: Called): Same =>
  (wanted, given, place) =>
    form.wildcards > 0 && form.captures.some(([, at]) => at === place)
      ? given !== ''
      : wanted.toLowerCase() === called.foldedSegments[place];
const blanked: Same = (wanted, given) => isBlank(wanted) && isBlank(given);

/** The places at which a call's segments are not the form's. */
const differing = (form: Form<unknown>, called: Called, same: Same): number[] => {
  const shared = Math.min(form.segments.length, called.segments.length);
  const places: number[] = [];
  for (let place = 0; place < shared; place += 1) {
    const wanted = form.segments[place] ?? '';
    const given = called.segments[place] ?? '';
    if (wanted !== given && !same(wanted, given, place)) places.push(place);
  }
  return places;
};

/** By the rule that finds fewest. With its ids blanked, or by nearness, a variable fits nothing but its own name. */
const fewestDiffering = (form: Form<unknown>, called: Called): number[] => {
  let fewest = differing(form, called, folded(form, called));
  if (form.wildcards > 0) return fewest;
  for (const rule of [blanked, isNear]) {
    if (fewest.length === 0) break;
    const places = differing(form, called, rule);
    if (places.length < fewest.length) fewest = places;
  }
  return fewest;
};

const missOf = (form: Form<unknown>, called: Called): PathMiss => {
  const different = fewestDiffering(form, called);
  const segmentAt = (place: number) => ({
    place,
    wanted: form.segments[place] ?? '',
    given: called.segments[place] ?? '',
  });
  const longerBy = called.segments.length - form.segments.length;
  const [place] = different;
  return {
    segment: place === undefined ? undefined : segmentAt(place),
    longerBy,
    distance: Math.max(1, different.length + Math.abs(longerBy)),
    apart: differing(form, called, folded(form, called)).reduce(
      (sum, i) => sum + apartness(form.segments[i] ?? '', called.segments[i] ?? ''),
      0,
    ),
  };
};

/** How a path misses the nearest of an example's forms. */
export const pathMiss = (forms: readonly Form<unknown>[], called: Called): PathMiss =>
  forms
    .map((form) => missOf(form, called))
    .reduce((nearest, miss) =>
      miss.distance < nearest.distance || (miss.distance === nearest.distance && miss.apart < nearest.apart)
        ? miss
        : nearest,
    );
