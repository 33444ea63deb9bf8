import { bodiesEqual } from './body';
import { headerOf, type MockCall } from './call';
import { type CalledPath, type Fit, fitsOf, pathPoints, pathSteps, pointsForQuery } from './match';
import { type Pair, parseQuery } from './query';
import type { Example, Routes, Table } from './table';

/** The example that answers, how it fits, and its score. */
export interface Choice {
  readonly fit: Fit<Example>;
  readonly score: number;
}

/** What the control headers of a call ask for; undefined where it has none. */
const controlOf = (call: MockCall): ((example: Example) => boolean) | undefined => {
  const code = headerOf(call, 'x-mock-response-code');
  const id = headerOf(call, 'x-mock-response-id');
  const name = headerOf(call, 'x-mock-response-name');
  if (code === undefined && id === undefined && name === undefined) return undefined;
  // Node reads headers as Latin-1; a client that sends a name in UTF-8 means that.
  const asUtf8 = name === undefined ? undefined : Buffer.from(name, 'latin1').toString('utf8');
  return (example) =>
    (code === undefined || String(example.code) === code.trim()) &&
    (id === undefined || example.id === id.trim()) &&
    (name === undefined || example.name.trim() === name.trim() || example.name.trim() === asUtf8?.trim());
};

const isSuccess = (example: Example): boolean => example.code >= 200 && example.code < 300;

/** Which of two equal scores comes first: better path step, fewer wildcards, 2xx (SPEC section 5). 0 where they are equal in all. */
const compareTied = (a: Fit<Example>, b: Fit<Example>): number =>
  pathSteps[a.step] + a.form.cost - pathSteps[b.step] - b.form.cost ||
  a.form.wildcards - b.form.wildcards ||
  Number(isSuccess(b.form.owner)) - Number(isSuccess(a.form.owner));

/**
 * Among examples equal in all, the first in the sidebar. Only where the call names the example it wants and several
 * bear that name does the saved request's body decide before that: exporters call every example "OK".
 */
const settle = (tied: readonly Fit<Example>[], call: MockCall): Fit<Example> | undefined => {
  const inOrder = [...tied].sort((a, b) => a.form.owner.place - b.form.owner.place);
  const [first, second] = inOrder;
  if (!first || !second || headerOf(call, 'x-mock-response-name') === undefined) return first;
  const body = Buffer.from(call.body).toString('utf8');
  return inOrder.find((fit) => bodiesEqual(fit.form.owner.requestBody, body)) ?? first;
};

const best = (
  routes: Routes<Example>,
  called: CalledPath,
  query: readonly Pair[],
  call: MockCall,
): Choice | undefined => {
  const wanted = controlOf(call);
  let score = Number.NEGATIVE_INFINITY;
  let tied: Fit<Example>[] = [];
  for (const fit of fitsOf(routes, called, (most) => score >= most)) {
    const example = fit.form.owner;
    if (wanted && !wanted(example)) continue;
    const points = pathPoints(fit) + pointsForQuery(example.query, query);
    if (points < score) continue;
    const order = points > score ? -1 : tied[0] ? compareTied(fit, tied[0]) : -1;
    score = points;
    if (order < 0) tied = [fit];
    else if (order === 0) tied.push(fit);
  }
  const fit = settle(tied, call);
  return fit && { fit, score };
};

/** The example that answers a call (Postman's algorithm of September 2022, facts 3). A HEAD that has none is answered as GET. */
export const choose = (table: Table, call: MockCall, called: CalledPath): Choice | undefined => {
  const query = parseQuery(call.query);
  const find = (method: string): Choice | undefined => {
    const routes = table.examples.get(method);
    return routes && best(routes, called, query, call);
  };
  return find(call.method) ?? (call.method === 'HEAD' ? find('GET') : undefined);
};

/** Whether a saved request without an example would answer the path: for "You need an example". */
export const needsExample = (table: Table, method: string, called: CalledPath): boolean => {
  const routes = table.bareRequests.get(method);
  if (!routes) return false;
  const upToWildcard = (most: number): boolean => most < 100 - pathSteps.wildcard + 10;
  for (const _ of fitsOf(routes, called, upToWildcard)) return true;
  return false;
};
