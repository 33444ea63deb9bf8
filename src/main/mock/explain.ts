import type { MockCall } from './call';
import { bareRequestFor, choose, type Fit, tieBreaks } from './choose';
import { type Control, readControl } from './control';
import { farness } from './farness';
import { Called, fullPoints, type PathStep, pathSteps, stepOf } from './match';
import { type PathMiss, pathMiss } from './path-miss';
import { compareQuery, type Pair, type QueryResult, queryPoints } from './query';
import { type Miss, requirementsOf } from './requirements';
import type { Example, Form, Table } from './table';
import { type Hidden, unmasked } from './unmask';

/** What puts an example out: another method, a path no step fits, or what the call demands beyond it. */
export type Out = { readonly kind: 'method' } | ({ readonly kind: 'path' } & PathMiss) | Miss;

/** One example and how it stands to a call: the points it got and lost, or what put it out. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly requestName: string;
  readonly method: string;
  readonly url: string;
  readonly code: number;
  /** By which step its path fits; undefined where none does. */
  readonly step: PathStep | undefined;
  /** What the step costs off 100. */
  readonly stepCost: number;
  /** 1 where it fits without its base path. */
  readonly baseCost: number;
  readonly query: QueryResult;
  readonly queryPoints: number;
  /** Pairs the example has and the call has not, and the other way round. */
  readonly missing: readonly Pair[];
  readonly extra: readonly Pair[];
  /** Undefined where it is out. */
  readonly score: number | undefined;
  /** All that puts it out; empty where it fits. */
  readonly outs: readonly Out[];
}

/** What settled a call among examples that fit: the score, or the rule that told equal scores apart. */
export type DecidedBy = 'score' | (typeof tieBreaks)[number]['rule'] | 'request body' | 'sidebar order';

/** What a call demands of whatever answers it, by its control headers; what no example can have is left out. */
export interface Asked {
  readonly code?: number;
  readonly name?: string;
}

/** Why a call was answered as it was. */
export interface Explanation {
  /** The id of the example that answers; undefined where none does. */
  readonly winner: string | undefined;
  readonly decidedBy: DecidedBy | undefined;
  /** The winner first, then by score, then those that are out, nearest first. */
  readonly candidates: readonly Candidate[];
  /** How many there are in all; the list holds the nearest only. */
  readonly count: number;
  /** Undefined where the call asks for nothing. */
  readonly asked: Asked | undefined;
  /** The saved request that fits and has no example yet; undefined where an example answers, or none fits. */
  readonly bare: { readonly id: string; readonly name: string } | undefined;
}

/** So many candidates are told; more nobody reads. */
const most = 50;

const formsByExample = (table: Table): Map<Example, Form<Example>[]> => {
  const all = new Map<Example, Form<Example>[]>();
  for (const { folded } of table.examples.values()) {
    for (const { forms } of folded.values()) {
      for (const form of forms) {
        const own = all.get(form.owner);
        if (own) own.push(form);
        else all.set(form.owner, [form]);
      }
    }
  }
  return all;
};

const costOf = ({ form, step }: { form: Form<Example>; step: PathStep }): number => pathSteps[step] + form.cost;

/** The best of an example's forms for a path, by the very rule the search is a short cut of. */
const bestFit = (
  forms: readonly Form<Example>[],
  called: Called,
): { form: Form<Example>; step: PathStep } | undefined => {
  let best: { form: Form<Example>; step: PathStep } | undefined;
  for (const form of forms) {
    const step = stepOf(form, called);
    if (!step) continue;
    const cheaper = best && (costOf({ form, step }) - costOf(best) || form.wildcards - best.form.wildcards);
    if (cheaper === undefined || cheaper < 0) best = { form, step };
  }
  return best;
};

/** The pairs of one list that find no partner in the other. */
const without = (pairs: readonly Pair[], others: readonly Pair[]): Pair[] => {
  const rest = [...others];
  return pairs.filter(([key, value]) => {
    const at = rest.findIndex(([other, given]) => other === key && given === value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};

/** An example and how near it is to answering: enough to put all of them in order. */
interface Standing {
  readonly example: Example;
  readonly found: ReturnType<typeof bestFit>;
  readonly outs: readonly Out[];
  readonly score: number;
  /** Its place in the list: below all of them where it fits. */
  readonly farness: number;
}

/** All that is told of one example. */
const candidateOf = (standing: Standing, query: readonly Pair[]): Candidate => {
  const { example, found, outs, score } = standing;
  const { id, name, requestName, url, code } = example;
  const result = compareQuery(example.query, query);
  return {
    ...{ id, name, requestName, method: example.method, url, code },
    step: found?.step,
    stepCost: found ? pathSteps[found.step] : 0,
    baseCost: found?.form.cost ?? 0,
    query: result,
    queryPoints: queryPoints[result],
    missing: result === 'equal' ? [] : without(example.query.pairs, query),
    extra: result === 'equal' ? [] : without(query, example.query.pairs),
    score: outs.length > 0 ? undefined : score,
    outs,
  };
};

const decision = (
  winner: Fit,
  table: Table,
  called: Called,
  call: MockCall,
  control: Control,
  fits: readonly Fit[],
): DecidedBy => {
  const rivals = fits.filter(({ form, score }) => score === winner.score && form.owner !== winner.form.owner);
  if (rivals.length === 0) return 'score';
  let left = rivals;
  for (const { rule, compare } of tieBreaks) {
    left = left.filter((rival) => compare(winner, rival) === 0);
    if (left.length === 0) return rule;
  }
  // The body decides only where it tells them apart.
  const requirements = called.names && requirementsOf(call, control, table);
  const alike = left.every(
    ({ form }) => requirements?.hasBody(form.owner) === requirements?.hasBody(winner.form.owner),
  );
  return alike ? 'sidebar order' : 'request body';
};

/** Of the readings of a name the one that is most likely meant: decoded as far as that makes sense. */
const nameMeant = (names: readonly string[]): string => {
  const [asGiven = ''] = names;
  // No header holds such letters: from a query the name comes decoded.
  const isDecoded = /[\u0100-\uffff]/.test(asGiven);
  const meant = isDecoded ? asGiven : names.findLast((name) => !name.includes('\ufffd'));
  return (meant ?? asGiven).trim();
};

const askedIn = ({ code, names }: Control): Asked | undefined => {
  const name = names ? nameMeant(names) : '';
  const asked = {
    ...(code !== undefined && /^[2-5]\d\d$/.test(code) ? { code: Number(code) } : {}),
    ...(name === '' ? {} : { name }),
  };
  return Object.keys(asked).length === 0 ? undefined : asked;
};

/**
 * Explains a call: what every example of the collection scored, or what put it out, and what decided. `hidden` where secrets
 * of the call are not known any more.
 */
export const explain = (table: Table, recorded: MockCall, hidden?: Hidden): Explanation => {
  const byExample = formsByExample(table);
  const answered = hidden && [...byExample.keys()].find(({ id }) => id === hidden.answeredBy);
  const call = answered ? unmasked(recorded, answered, hidden.mask) : recorded;
  const [control, query] = readControl(call, table.settings, table.plainControl);
  const called = new Called(call.path, query, control.names);
  const requirements = requirementsOf(call, control, table);
  const winner = choose(table, call, called, control);
  // A HEAD that no HEAD example answers is a GET.
  const answeredAsGet = call.method === 'HEAD' && winner?.form.owner.method !== 'HEAD';
  const methods = answeredAsGet ? ['HEAD', 'GET'] : [call.method];
  const fits: Fit[] = [];

  const standings: Standing[] = [];
  for (const [example, forms] of byExample) {
    const found = bestFit(forms, called);
    const outs: readonly Out[] = [
      ...(methods.includes(example.method) ? [] : [{ kind: 'method' as const }]),
      ...(found ? [] : [{ kind: 'path' as const, ...pathMiss(forms, called) }]),
      ...(requirements?.missesOf(example) ?? []),
    ];
    const score = found ? fullPoints - costOf(found) + queryPoints[compareQuery(example.query, query)] : 0;
    if (found && outs.length === 0) fits.push({ ...found, score });
    standings.push({ example, found, outs, score, farness: outs.length > 0 ? farness(outs) : -score });
  }
  const bare = winner ? undefined : bareRequestFor(table, call.method, called);
  const isWinner = ({ example }: Standing): boolean => example === winner?.form.owner;
  standings.sort(
    (a, b) =>
      Number(isWinner(b)) - Number(isWinner(a)) ||
      a.farness - b.farness ||
      b.score - a.score ||
      a.example.place - b.example.place,
  );
  return {
    winner: winner?.form.owner.id,
    decidedBy: winner && decision(winner, table, called, call, control, fits),
    candidates: standings.slice(0, most).map((standing) => candidateOf(standing, query)),
    count: standings.length,
    asked: askedIn(control),
    bare: bare && { id: bare.id, name: bare.name },
  };
};
