import type { MockCall } from './call';
import type { Control } from './control';
import { Called, fullPoints, type PathStep, pathSteps, type Search, searchForms } from './match';
import { compareQuery, queryPoints } from './query';
import { type Requirements, requirementsOf } from './requirements';
import type { BareRequest, Example, Form, Table } from './table';

/** An example that fits a call: by which of its forms and which step, and its score. */
export interface Fit {
  readonly form: Form<Example>;
  readonly step: PathStep;
  readonly score: number;
}

const isSuccess = (example: Example): boolean => example.code >= 200 && example.code < 300;

const wildcardsOf = ({ form }: Fit): number => form.wildcards + form.owner.query.wildcards;

/** How two fits of one score are told apart, in this order (SPEC section 5); the sidebar decides last. */
export const tieBreaks = [
  { rule: 'default', compare: (a: Fit, b: Fit) => Number(b.form.owner.isDefault) - Number(a.form.owner.isDefault) },
  {
    rule: 'path step',
    compare: (a: Fit, b: Fit) => pathSteps[a.step] + a.form.cost - pathSteps[b.step] - b.form.cost,
  },
  { rule: 'fewer wildcards', compare: (a: Fit, b: Fit) => wildcardsOf(a) - wildcardsOf(b) },
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
const settle = (tied: readonly Fit[], byName: boolean, requirements: Requirements | undefined): Fit | undefined => {
  if (tied.length < 2) return tied[0];
  const inOrder = [...tied].sort((a, b) => a.form.owner.place - b.form.owner.place);
  const sameBody = byName ? inOrder.find((fit) => requirements?.hasBody(fit.form.owner)) : undefined;
  return sameBody ?? inOrder[0];
};

/** Keeps the best of the forms it is shown, and all that are equal to it in score and tie breaks. */
class BestFit implements Search<Example> {
  best = Number.NEGATIVE_INFINITY;
  tied: Fit[] = [];

  constructor(
    private readonly called: Called,
    private readonly requirements: Requirements | undefined,
  ) {}

  consider(form: Form<Example>, step: PathStep): void {
    const query = queryPoints[compareQuery(form.owner.query, this.called.query)];
    const score = fullPoints - pathSteps[step] - form.cost + query;
    if (score < this.best || this.requirements?.missOf(form.owner)) return;
    const fit = { form, step, score };
    const rival = this.tied[0];
    const order = score > this.best || !rival ? -1 : compareTied(fit, rival);
    this.best = score;
    if (order < 0) this.tied = [fit];
    else if (order === 0) this.tied.push(fit);
  }
}

/** The example that answers a call (Postman's algorithm of September 2022, facts 3). A HEAD that has none is answered as GET. */
export const choose = (table: Table, call: MockCall, called: Called, control: Control): Fit | undefined => {
  const requirements = requirementsOf(call, control, table);
  const find = (method: string): Fit | undefined => {
    const routes = table.examples.get(method);
    if (!routes) return undefined;
    const search = new BestFit(called, requirements);
    searchForms(routes, called, search, table.defaultCount > 0);
    return settle(search.tied, called.names !== undefined, requirements);
  };
  return find(call.method) ?? (call.method === 'HEAD' ? find('GET') : undefined);
};

/** A saved request without an example that would answer the path, by a step up to wildcards: it needs an example. */
export const bareRequestFor = (table: Table, method: string, called: Called): BareRequest | undefined => {
  const routes = table.bareRequests.get(method);
  if (!routes) return undefined;
  let found: BareRequest | undefined;
  // Any fit is enough: this score ends the search behind the wildcard step.
  const search = {
    best: fullPoints - pathSteps['ids removed'] + queryPoints.equal,
    consider: ({ owner }: Form<BareRequest>) => {
      found = owner;
    },
  };
  searchForms(routes, new Called(called.path, called.query), search, false);
  return found;
};
