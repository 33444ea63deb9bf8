import { indexOf, worthAnIndex } from './bucket-index';
import { nearForms } from './near-index';
import { isId, normalPath, segmentsOf, withoutIds, withoutSlash } from './path';
import { type Pair, queryKey, queryPoints } from './query';
import { blankedKey, foldedKey, isOpenForm } from './routes';
import { isNear } from './similarity';
import type { Bucket, Destination, Form, Node, Routes } from './table';

/** The steps of Postman's path comparison and what each costs (facts 3.2), best first. */
export const pathSteps = {
  exact: 0,
  'trailing slash': 5,
  'letter case': 10,
  'slash and case': 15,
  wildcard: 20,
  'ids removed': 21,
  'slash and ids removed': 25,
  distance: 30,
} as const;
export type PathStep = keyof typeof pathSteps;

/** Points of a path that fits exactly (facts 3.2). */
export const fullPoints = 100;

/** What of a call decides which forms it reaches. Its parts are made when first asked for: most calls need few. */
export class Called {
  readonly path: string;
  readonly query: readonly Pair[];
  /** The names the call asks for, where it does; other examples are out. */
  readonly names: readonly string[] | undefined;
  #segments: readonly string[] | undefined;
  #foldedSegments: readonly string[] | undefined;
  #folded: string | undefined;
  #blanked: string | undefined;

  constructor(rawPath: string, query: readonly Pair[], names?: readonly string[]) {
    this.path = normalPath(rawPath);
    this.query = query;
    this.names = names;
  }

  get segments(): readonly string[] {
    this.#segments ??= segmentsOf(this.path);
    return this.#segments;
  }

  get foldedSegments(): readonly string[] {
    this.#foldedSegments ??= this.segments.map((segment) => segment.toLowerCase());
    return this.#foldedSegments;
  }

  get folded(): string {
    this.#folded ??= foldedKey(this.path);
    return this.#folded;
  }

  get blanked(): string {
    this.#blanked ??= blankedKey(this.path);
    return this.#blanked;
  }
}

/** The step by which two paths that are equal without slash and case are equal. */
const literalStep = (form: string, called: string): PathStep => {
  if (form === called) return 'exact';
  if (withoutSlash(form) === withoutSlash(called)) return 'trailing slash';
  return form.toLowerCase() === called.toLowerCase() ? 'letter case' : 'slash and case';
};

const blankedStep = (form: string, called: string): PathStep =>
  withoutIds(form) === withoutIds(called) ? 'ids removed' : 'slash and ids removed';

const fitsOpen = (form: Form<unknown>, called: Called): boolean => {
  if (!isOpenForm(form) || form.segments.length !== called.segments.length) return false;
  return form.segments.every((segment, i) => {
    const given = called.segments[i] ?? '';
    return form.captures.some(([, at]) => at === i) ? given !== '' : segment.toLowerCase() === given.toLowerCase();
  });
};

const isBlank = (segment: string): boolean => segment === '' || isId(segment);

/** Whether two paths are equal with their ids blanked. Most are told apart by their first segments. */
const fitsBlanked = (form: Form<unknown>, called: Called): boolean => {
  const apart = form.segments.some((segment, i) => {
    const given = called.segments[i];
    return given !== undefined && segment !== given && !(isBlank(segment) && isBlank(given));
  });
  return !apart && blankedKey(form.path) === called.blanked;
};

/**
 * The first step by which a form fits a path, or undefined: the rule itself, one form at a time.
 * The search below finds the same without looking at every form.
 */
export const stepOf = (form: Form<unknown>, called: Called): PathStep | undefined => {
  if (foldedKey(form.path) === called.folded) return literalStep(form.path, called.path);
  if (fitsOpen(form, called)) return 'wildcard';
  if (fitsBlanked(form, called)) return blankedStep(form.path, called.path);
  const near =
    form.segments.length === called.segments.length &&
    form.segments.every((segment, i) => isNear(segment, called.segments[i] ?? ''));
  return near ? 'distance' : undefined;
};

/** Takes in the forms that fit, and knows the best score so far. */
export interface Search<T> {
  readonly best: number;
  readonly consider: (form: Form<T>, step: PathStep) => void;
}

const each = <T extends Destination>(
  bucket: Bucket<T> | undefined,
  called: Called,
  search: Search<T>,
  step: (form: Form<T>) => PathStep,
): void => {
  if (!bucket) return;
  const { forms } = bucket;
  if (forms.length < worthAnIndex) {
    for (const form of forms) search.consider(form, step(form));
    return;
  }
  const index = indexOf(bucket);
  if (called.names) {
    for (const name of new Set(called.names)) {
      for (const form of index.byName.get(name) ?? []) search.consider(form, step(form));
    }
    return;
  }
  for (const form of index.byQuery.get(queryKey(called.query)) ?? []) search.consider(form, step(form));
  for (const form of index.openQuery) search.consider(form, step(form));
  // All others differ in the query, if only by case: less than this each.
  if (search.best > fullPoints + queryPoints['equal but for case']) return;
  for (const form of forms) search.consider(form, step(form));
};

const walk = <T extends Destination>(
  node: Node<T>,
  folded: readonly string[],
  depth: number,
  visit: (bucket: Bucket<T>) => void,
): void => {
  if (depth === folded.length) {
    if (node.bucket) visit(node.bucket);
    return;
  }
  const segment = folded[depth] ?? '';
  const text = node.texts?.get(segment);
  if (text) walk(text, folded, depth + 1, visit);
  if (node.wildcard && segment !== '') walk(node.wildcard, folded, depth + 1, visit);
};

/**
 * Shows a search all forms that fit, best steps first, and ends as soon as no costlier step can change the outcome:
 * an equal score wins by a cheaper step, but not over a scenario set as default (`defaults`).
 */
export const searchForms = <T extends Destination>(
  routes: Routes<T>,
  called: Called,
  search: Search<T>,
  defaults: boolean,
): void => {
  const decided = (next: PathStep): boolean => {
    const most = fullPoints - pathSteps[next] + queryPoints.equal;
    return defaults ? search.best > most : search.best >= most;
  };
  each(routes.folded.get(called.folded), called, search, (form) => literalStep(form.path, called.path));
  if (decided('wildcard')) return;
  walk(routes.wildcards, called.foldedSegments, 0, (bucket) => each(bucket, called, search, () => 'wildcard'));
  if (decided('ids removed')) return;
  each(routes.blanked.get(called.blanked), called, search, (form) => blankedStep(form.path, called.path));
  if (decided('distance')) return;
  const near = routes.near.get(called.segments.length);
  if (near) for (const form of nearForms(near, called.segments)) search.consider(form, 'distance');
};
