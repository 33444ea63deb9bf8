import { longestDelay } from '../../shared/longest-delay';
import type { MockSettings } from '../../shared/model/mock-settings';
import { headerOf, type MockCall } from './call';
import { type Pair, parseQuery } from './query';

/** What a call asks of the mock server by its control headers (facts 3.7), or by the same in its query. */
export interface Control {
  readonly code: string | undefined;
  readonly id: string | undefined;
  /** The name asked for, in each reading it may be meant in. */
  readonly names: readonly string[] | undefined;
  readonly matchBody: boolean;
  /** Whether the call says that its body does not count at all: then no GraphQL operation is looked for either. */
  readonly bodyIgnored: boolean;
  /** Lower-case names of headers that must fit. */
  readonly matchHeaders: readonly string[];
  /** Milliseconds; undefined where the call asks for none. */
  readonly delay: number | undefined;
  readonly explain: boolean;
}

/** The key under which a control header may stand in the query, where the mock server's settings allow it. */
const queryName = (header: string): string => `__${header.slice(2).replaceAll('-', '_')}`;

const delayOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text) ? Math.min(Number(text), longestDelay) : undefined;

/** Printable ASCII without a percent sign: there is one way to read it. */
const plainName = /^[\x20-\x24\x26-\x7e]*$/;

/** Node reads headers as Latin-1; a client that sends a name in UTF-8, or percent-encoded, means that. */
const readings = (name: string): string[] => {
  if (plainName.test(name)) return [name];
  const utf8 = Buffer.from(name, 'latin1').toString('utf8').trim();
  try {
    return [name, utf8, decodeURIComponent(utf8)];
  } catch {
    return [name, utf8];
  }
};

/** The headers by which a call asks for something (facts 3.7). */
export const controlHeaders = [
  'x-mock-response-code',
  'x-mock-response-id',
  'x-mock-response-name',
  'x-mock-match-request-body',
  'x-mock-match-request-headers',
  'x-mock-response-delay',
  'x-mock-explain',
] as const;
type ControlHeader = (typeof controlHeaders)[number];

const controlFrom = (given: (header: ControlHeader) => string | undefined, settings: MockSettings): Control => {
  // A script whose variable is not set sends a header without a value.
  const asked = (header: ControlHeader): string | undefined => given(header) || undefined;
  const name = asked('x-mock-response-name');
  const matchBody = asked('x-mock-match-request-body')?.toLowerCase();
  // Here no value says that no header is to fit.
  const matchHeaders = given('x-mock-match-request-headers')?.split(',') ?? settings.matchHeaders;
  return {
    code: asked('x-mock-response-code'),
    id: asked('x-mock-response-id'),
    names: name === undefined ? undefined : readings(name),
    matchBody: matchBody === 'true' || (matchBody !== 'false' && settings.matchBody),
    bodyIgnored: matchBody === 'false',
    matchHeaders: matchHeaders.map((header) => header.trim().toLowerCase()).filter((header) => header !== ''),
    delay: delayOf(asked('x-mock-response-delay')),
    explain: asked('x-mock-explain')?.toLowerCase() === 'true',
  };
};

/** What a call that asks for nothing gets: the settings. */
export const plainControl = (settings: MockSettings): Control => controlFrom(() => undefined, settings);

const noQuery: readonly Pair[] = [];
const isControl = ([key]: Pair): boolean => key.startsWith('__mock_');

/** What a call asks for, and its query without what was meant as such. Headers win over the query, both over the settings. */
export const readControl = (call: MockCall, settings: MockSettings, plain: Control): [Control, readonly Pair[]] => {
  const given = call.query === '' ? noQuery : parseQuery(call.query);
  const fromQuery = settings.controlByQuery ? new Map(given.filter(isControl)) : undefined;
  const asked = (header: ControlHeader): string | undefined =>
    (headerOf(call, header) ?? fromQuery?.get(queryName(header)))?.trim();
  const query = fromQuery?.size ? given.filter((pair) => !isControl(pair)) : given;
  for (const name of controlHeaders) {
    if (call.headers[name] !== undefined || fromQuery?.size) return [controlFrom(asked, settings), query];
  }
  return [plain, query];
};
