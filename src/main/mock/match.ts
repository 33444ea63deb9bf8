import { normalPath, segmentsOf, withoutIds, withoutSlash } from './path';
import { compareQuery, type Pair, queryPoints } from './query';
import { blankedKey, foldedKey } from './routes';
import { areNear } from './similarity';
import type { Form, Node, Routes } from './table';

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

const base = 100;
const bestQuery = queryPoints.equal;

/** A path as a call has it, in the forms the steps need. */
export interface CalledPath {
  readonly path: string;
  readonly segments: readonly string[];
}

export const readPath = (raw: string): CalledPath => {
  const path = normalPath(raw);
  return { path, segments: segmentsOf(path) };
};

/** The step by which two paths that are equal without slash and case are equal. */
const literalStep = (form: string, called: string): PathStep => {
  if (form === called) return 'exact';
  if (withoutSlash(form) === withoutSlash(called)) return 'trailing slash';
  return form.toLowerCase() === called.toLowerCase() ? 'letter case' : 'slash and case';
};

const blankedStep = (form: string, called: string): PathStep =>
  withoutIds(form) === withoutIds(called) ? 'ids removed' : 'slash and ids removed';

function* walk<T>(node: Node<T>, folded: readonly string[], depth: number): Generator<Form<T>> {
  if (depth === folded.length) {
    yield* node.forms;
    return;
  }
  const segment = folded[depth] ?? '';
  const text = node.texts.get(segment);
  if (text) yield* walk(text, folded, depth + 1);
  if (node.wildcard && segment !== '') yield* walk(node.wildcard, folded, depth + 1);
}

/** A form that fits a path, and by which step. */
export interface Fit<T> {
  readonly form: Form<T>;
  readonly step: PathStep;
}

const none: readonly never[] = [];

/**
 * All forms that fit a path, best steps first. `enough` is asked before each costlier kind of step with the
 * most that step could still score (path and query together); where it says yes, the rest is not looked at.
 */
export function* fitsOf<T>(
  routes: Routes<T>,
  called: CalledPath,
  enough: (most: number) => boolean,
): Generator<Fit<T>> {
  for (const form of routes.folded.get(foldedKey(called.path)) ?? none) {
    yield { form, step: literalStep(form.path, called.path) };
  }
  if (enough(base - pathSteps.wildcard + bestQuery)) return;
  const folded = called.segments.map((segment) => segment.toLowerCase());
  for (const form of walk(routes.wildcards, folded, 0)) yield { form, step: 'wildcard' };

  if (enough(base - pathSteps['ids removed'] + bestQuery)) return;
  for (const form of routes.blanked.get(blankedKey(called.path)) ?? none) {
    yield { form, step: blankedStep(form.path, called.path) };
  }
  if (enough(base - pathSteps.distance + bestQuery)) return;
  for (const form of routes.byLength.get(called.segments.length) ?? none) {
    if (areNear(form.segments, called.segments)) yield { form, step: 'distance' };
  }
}

/** Points of a fit for its path: what the step and the form cost, off 100. */
export const pathPoints = (fit: Fit<unknown>): number => base - pathSteps[fit.step] - fit.form.cost;

/** Points for the query. */
export const pointsForQuery = (pattern: Parameters<typeof compareQuery>[0], given: readonly Pair[]): number =>
  queryPoints[compareQuery(pattern, given)];
