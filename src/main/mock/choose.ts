import type { MockCall } from './call';
import type { Control } from './control';
import { type Called, fullPoints, type PathStep, pathSteps, searchForms } from './match';
import { compareQuery, queryPoints } from './query';
import { type Requirements, requirementsOf } from './requirements';
import type { Example, Form, Routes, Table } from './table';

/** An example that fits a call: by which of its forms and which step, and its score. */
export interface Fit {
  readonly form: Form<Example>;
  readonly step: PathStep;
  readonly score: number;
}

const isSuccess = (example: Example): boolean => example.code >= 200 && example.code < 300;

/** How two fits of one score are told apart, in this order (SPEC section 5); the sidebar decides last. */
export const tieBreaks = [
  { rule: 'default', compare: (a: Fit, b: Fit) => Number(b.form.owner.isDefault) - Number(a.form.owner.isDefault) },
  {
    rule: 'path step',
    compare: (a: Fit, b: Fit) => pathSteps[a.step] + a.form.cost - pathSteps[b.step] - b.form.cost,
  },
  { rule: 'fewer wildcards', compare: (a: Fit, b: Fit) => a.form.wildcards - b.form.wildcards },
  { rule: '2xx', compare: (a: Fit, b: Fit) => Number(isSuccess(b.form.owner)) - Number(isSuccess(a.form.owner)) },
] as const;

const compareTied = (a: Fit, b: Fit): number => {
  for (const { compare } of tieBreaks) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return 0;
};

/**
 * Among examples equal in all, the first in the sidebar. Only where the call names the example it wants and several
 * bear that name does the saved request's body decide before that: exporters call every example "OK".
 */
const settle = (tied: readonly Fit[], byName: boolean, { hasBody }: Requirements): Fit | undefined => {
  const inOrder = tied.length < 2 ? tied : [...tied].sort((a, b) => a.form.owner.place - b.form.owner.place);
  if (inOrder.length < 2 || !byName) return inOrder[0];
  return inOrder.find((fit) => hasBody(fit.form.owner)) ?? inOrder[0];
};

const best = (
  routes: Routes<Example>,
  called: Called,
  requirements: Requirements,
  defaults: boolean,
): Fit | undefined => {
  let tied: Fit[] = [];
  const search = {
    best: Number.NEGATIVE_INFINITY,
    consider: (form: Form<Example>, step: PathStep): void => {
      const score =
        fullPoints - pathSteps[step] - form.cost + queryPoints[compareQuery(form.owner.query, called.query)];
      if (score < search.best || requirements.missOf(form.owner)) return;
      const fit = { form, step, score };
      const order = score > search.best || !tied[0] ? -1 : compareTied(fit, tied[0]);
      search.best = score;
      if (order < 0) tied = [fit];
      else if (order === 0) tied.push(fit);
    },
  };
  searchForms(routes, called, search, defaults);
  return settle(tied, called.names !== undefined, requirements);
};

/** The example that answers a call (Postman's algorithm of September 2022, facts 3). A HEAD that has none is answered as GET. */
export const choose = (table: Table, call: MockCall, called: Called, control: Control): Fit | undefined => {
  const requirements = requirementsOf(call, control, table);
  const find = (method: string): Fit | undefined => {
    const routes = table.examples.get(method);
    return routes && best(routes, called, requirements, table.defaultCount > 0);
  };
  return find(call.method) ?? (call.method === 'HEAD' ? find('GET') : undefined);
};

/** Whether a saved request without an example would answer the path, by a step up to wildcards: for "You need an example". */
export const needsExample = (table: Table, method: string, called: Called): boolean => {
  const routes = table.bareRequests.get(method);
  if (!routes) return false;
  let found = false;
  // Any fit is enough: this score ends the search behind the wildcard step.
  const search = {
    best: fullPoints - pathSteps['ids removed'] + queryPoints.equal,
    consider: () => {
      found = true;
    },
  };
  searchForms(routes, { ...called, names: undefined }, search, false);
  return found;
};
