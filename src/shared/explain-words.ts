import { changesNeeded } from './changes-needed';
import { isolated } from './isolated';
import type { LoggedCall } from './model/call';
import type { Candidate, Explanation, Out } from './model/explanation';
import { counted, quoted, shortened } from './words';

/** One line of a score card: what counted, and its points. */
export interface ScoreLine {
  readonly what: string;
  readonly points: string;
}

const steps: Readonly<Record<NonNullable<Candidate['step']>, string>> = {
  exact: 'Path exact',
  'trailing slash': 'Path but for the slash at its end',
  'letter case': 'Path but for upper and lower case',
  'slash and case': 'Path but for case and the slash at its end',
  wildcard: 'Path by a variable segment',
  'ids removed': 'Path but for its ids',
  'slash and ids removed': 'Path but for its ids and the slash at its end',
  distance: 'Path similar',
};

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);
const pairText = ([key, value]: readonly [string, string]): string =>
  isolated(shortened(value === '' ? key : `${key}=${value}`, 60));
const some = (pairs: readonly (readonly [string, string])[]): string => {
  const shown = pairs.slice(0, 3).map(pairText).join(', ');
  return pairs.length > 3 ? `${shown} and ${pairs.length - 3} more` : shown;
};

const queryWords = ({ query, missing, extra }: Candidate): string => {
  if (query === 'equal') return 'Query equal';
  if (query === 'equal but for case') return 'Query equal but for upper and lower case';
  const parts = [
    missing.length > 0 ? `${some(missing)} missing` : '',
    extra.length > 0 ? `the call also has ${some(extra)}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Query differs' : `Query differs: ${parts.join('; ')}`;
};

/** How an example came to its score, line by line: what it got, and what it lost. */
export const scoreLines = (candidate: Candidate): ScoreLine[] => {
  if (!candidate.step) return [];
  const { stepCost, baseCost, queryPoints } = candidate;
  const lines = [{ what: steps[candidate.step], points: stepCost === 0 ? '100' : `100 − ${stepCost}` }];
  if (baseCost > 0) lines.push({ what: 'Without the path of its base URL', points: signed(-baseCost) });
  lines.push({ what: queryWords(candidate), points: signed(queryPoints) });
  return lines;
};

const segments = (count: number): string => (count === 1 ? 'One segment' : `${count} segments`);

const pathWords = ({ segment, longerBy, distance }: Extract<Out, { kind: 'path' }>): string => {
  const different = distance - Math.abs(longerBy);
  const given = segment && (segment.given === '' ? 'empty' : quoted(segment.given));
  const first = segment ? `Segment ${segment.place + 1} is ${given}, not ${quoted(segment.wanted)}` : '';
  const more =
    different > 1 ? `, and ${counted(different - 1, 'segment')} more differ${different === 2 ? 's' : ''}` : '';
  const length = longerBy === 0 ? '' : `${segments(Math.abs(longerBy))} too ${longerBy > 0 ? 'many' : 'few'}`;
  if (first === '') return length === '' ? 'The path differs' : length;
  return length === '' ? `${first}${more}` : `${first}${more}. ${length}`;
};

/** One thing that put an example out. */
export const outWords = (out: Out, candidate: Candidate): string => {
  switch (out.kind) {
    case 'method':
      return `Answers ${candidate.method} only`;
    case 'path':
      return pathWords(out);
    case 'code':
      return `Its status is ${candidate.code}: the call asks for another with x-mock-response-code`;
    case 'id':
      return 'The call asks for another with x-mock-response-id';
    case 'name':
      return 'The call asks for another with x-mock-response-name';
    case 'header':
      if (out.given === undefined)
        return `Header ${isolated(out.name)} is missing: it needs ${quoted(out.wanted ?? '')}`;
      return out.wanted === undefined
        ? `Header ${isolated(out.name)} is not part of this example`
        : `Header ${isolated(out.name)} is ${quoted(out.given)}, not ${quoted(out.wanted)}`;
    case 'operation':
      return `Answers ${quoted(out.wanted)} only: the call asks for ${quoted(out.given)}`;
    case 'body':
      return 'The request body is not the one it was saved with';
  }
};

const rules: Readonly<Record<NonNullable<Explanation['decidedBy']>, string>> = {
  score: 'the highest score',
  default: 'being set as default, among equal scores',
  'path step': 'the better fit of its path, among equal scores',
  'fewer wildcards': 'having fewer variables, among equal scores',
  '2xx': 'its 2xx status, among equal scores',
  'request body': 'its request body, among equal scores',
  'sidebar order': 'coming first in the sidebar, among equal scores',
};

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** The sentence above the cards of a call that an example answers. */
export const verdictWords = ({ candidates, decidedBy = 'score' }: Explanation): string => {
  const fit = candidates.filter(({ outs }) => outs.length === 0).length;
  const number = numbers[fit] ?? String(fit);
  if (fit === 1) return 'One example fits, and it answers.';
  return `${number} examples fit. The first answers by ${rules[decidedBy]}.`;
};

/** What follows "No example answers GET /path." */
export const nearestWords = ({ candidates, count, bare }: Explanation): string => {
  if (bare) return `It is ${quoted(bare.name)}: an example saved into it answers from then on.`;
  const [nearest] = candidates;
  if (!nearest || nearest.outs.length === 0) return count === 0 ? 'The collection has no examples yet.' : '';
  const changes = changesNeeded(nearest.outs);
  const number = numbers[changes]?.toLowerCase() ?? String(changes);
  return `The nearest would have needed ${number} ${changes === 1 ? 'change' : 'changes'}:`;
};

const messageIn = (body: string): string | undefined => {
  try {
    const { error } = JSON.parse(body) as { error?: { message?: unknown } };
    return typeof error?.message === 'string' ? error.message : undefined;
  } catch {
    return undefined;
  }
};

/** Why a call was answered that no example answered; of a 404 the beginning only, which the method and path follow. */
export const ownWords = ({ answeredBy, status, example, said }: LoggedCall, body: string): string => {
  if (answeredBy === 'server-stub')
    return `The server stub ${quoted(example ?? '')} is active: it answers every call, whatever it asks for.`;
  if (answeredBy === 'preflight')
    return 'A browser asked whether a page may send a call (CORS preflight). The mock server allows it.';
  if (status === 404)
    return said === 'You need an example' ? 'A request fits but has no example yet:' : 'No example answers';
  if (status === 401) return 'The mock server is private, and the call had no right x-api-key.';
  return messageIn(body) ?? said ?? '';
};
