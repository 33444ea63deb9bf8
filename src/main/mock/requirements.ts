import { headerOf, type MockCall } from './call';
import type { Control } from './control';
import { operationOfCall } from './graphql-operation';
import { asGraphql, bodyKey, bodyOfCall, type RequestBody } from './request-body';
import type { Example, Table } from './table';
import { soleVariable } from './variables';

/** What puts an example out although its path fits. */
export type Miss =
  | { readonly kind: 'code' }
  | { readonly kind: 'id' }
  | { readonly kind: 'name' }
  /** The first header that does not fit; `wanted` or `given` is undefined where that side has none. */
  | {
      readonly kind: 'header';
      readonly name: string;
      readonly wanted: string | undefined;
      readonly given: string | undefined;
    }
  /** The GraphQL operation the example answers, and the one the call asks for. */
  | { readonly kind: 'operation'; readonly wanted: string; readonly given: string }
  | { readonly kind: 'body' };

/** What a call demands of the example that is to answer it, beyond its path. */
export interface Requirements {
  /** Why an example is out, or undefined. */
  readonly missOf: (example: Example) => Miss | undefined;
  /** All that puts it out, in the same order. */
  readonly missesOf: (example: Example) => Miss[];
  /** Whether an example was saved with the body of the call. */
  readonly hasBody: (example: Example) => boolean;
}

type Check = (example: Example) => Miss | undefined;

const textKey = (body: RequestBody, known: Map<string, string>): string => {
  if (body.kind === 'form') return bodyKey(body);
  const found = known.get(body.text);
  if (found !== undefined) return found;
  return bodyKey(body);
};

/** An example goes by its id, and by Postman's UID, which has the user's id in front (facts 3.1). */
const isIdOf = (example: Example, id: string): boolean =>
  example.id !== '' &&
  (example.id === id || (id.endsWith(`-${example.id}`) && /^\d+$/.test(id.slice(0, -example.id.length - 1))));

const headerFits = (wanted: string | undefined, given: string | undefined): boolean =>
  wanted === undefined || given === undefined
    ? wanted === given
    : soleVariable(wanted) !== undefined || wanted.toLowerCase() === given.trim().toLowerCase();

/** The demands of one call: control headers first, then headers, then body (facts 3.1). Undefined where it has none. */
export const requirementsOf = (call: MockCall, control: Control, table: Table): Requirements | undefined => {
  const { code, id, names, matchHeaders, matchBody } = control;
  const none = code === undefined && id === undefined && names === undefined && !matchBody && matchHeaders.length === 0;
  // Only where an example is for one operation is a body looked into.
  const operation = table.operationCount > 0 && !control.bodyIgnored ? operationOfCall(call) : undefined;
  if (none && operation === undefined) return undefined;
  let called: string | undefined;
  let calledAsGraphql: string | undefined;

  const keyOfExample = (body: RequestBody): string => {
    const key = textKey(body, table.bodyKeys);
    if (body.kind !== 'form') table.bodyKeys.set(body.text, key);
    return key;
  };
  const calledBody = (): RequestBody => bodyOfCall(call.body, headerOf(call, 'content-type'));
  const hasBody = ({ requestBody }: Example): boolean => {
    const wanted = keyOfExample(requestBody);
    if (requestBody.kind === 'graphql') {
      calledAsGraphql ??= bodyKey(asGraphql(calledBody()));
      return wanted === calledAsGraphql;
    }
    called ??= textKey(calledBody(), table.bodyKeys);
    return wanted === called;
  };

  const ofHeader =
    (name: string): Check =>
    (example) => {
      const wanted = example.requestHeaders.get(name);
      const given = headerOf(call, name);
      return headerFits(wanted, given) ? undefined : { kind: 'header', name, wanted, given };
    };

  const checks: Check[] = [];
  if (code !== undefined) checks.push((example) => (String(example.code) === code ? undefined : { kind: 'code' }));
  if (id !== undefined) checks.push((example) => (isIdOf(example, id) ? undefined : { kind: 'id' }));
  if (names !== undefined)
    checks.push((example) => (names.includes(example.name.trim()) ? undefined : { kind: 'name' }));
  if (operation !== undefined)
    checks.push(({ operation: wanted }) =>
      wanted === undefined || wanted === operation ? undefined : { kind: 'operation', wanted, given: operation },
    );
  checks.push(...[...new Set(matchHeaders)].map(ofHeader));
  if (matchBody) checks.push((example) => (hasBody(example) ? undefined : { kind: 'body' }));

  const missOf = (example: Example): Miss | undefined => {
    for (const check of checks) {
      const miss = check(example);
      if (miss) return miss;
    }
    return undefined;
  };
  const missesOf = (example: Example): Miss[] => checks.flatMap((check) => check(example) ?? []);

  return { missOf, missesOf, hasBody };
};
