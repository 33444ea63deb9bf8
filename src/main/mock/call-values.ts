import { headerOf, type MockCall } from './call';
import { parseSafely } from './canonical-json';
import type { Fit } from './choose';
import { type Helper, printed, valueAt } from './helpers';
import type { Called } from './match';
import type { Pair } from './query';
import { bodyOfCall } from './request-body';
import type { CallValues } from './template';
import { upsert } from './upsert';

/** Own keys only, whatever they are called. */
const objectOf = (pairs: Iterable<readonly [string, unknown]>): Record<string, unknown> => Object.fromEntries(pairs);

/** Each key once: with its value, or with a list of them where it comes more than once. */
const listsOf = (pairs: readonly Pair[]): Record<string, unknown> => {
  const values = new Map<string, string[]>();
  for (const [key, value] of pairs) upsert(values, key, () => []).push(value);
  return objectOf([...values].map(([key, all]) => [key, all.length === 1 ? all[0] : all]));
};

/** Each key with its first value. */
const firstsOf = (pairs: readonly Pair[]): Record<string, unknown> => objectOf(pairs.toReversed());

/** What the contextual helpers and wildcards of an example say for one call (facts 4.3). */
export const callValues = (call: MockCall, called: Called, fit?: Fit): CallValues => {
  let data: { readonly value: unknown } | undefined;
  const bodyData = (): unknown => {
    if (!data) {
      const body = bodyOfCall(call.body, headerOf(call, 'content-type'));
      data = { value: body.kind === 'form' ? firstsOf(body.fields) : parseSafely(body.text)?.value };
    }
    return data.value;
  };
  const help = ({ of, argument }: Helper): unknown => {
    switch (of) {
      case 'body':
        return argument === undefined ? Buffer.from(call.body).toString('utf8') : valueAt(bodyData(), argument);
      case 'headers':
        return argument === undefined ? objectOf(Object.entries(call.headers)) : headerOf(call, argument.toLowerCase());
      case 'queryParams':
        return argument === undefined ? listsOf(called.query) : called.query.find(([key]) => key === argument)?.[1];
      case 'pathSegments':
        return argument === undefined
          ? called.segments
          : called.segments[/^\d+$/.test(argument) ? Number(argument) : -1];
    }
  };
  return {
    captured: new Map(fit?.form.captures.map(([name, segment]) => [name, called.segments[segment] ?? ''])),
    help: (helper) => printed(help(helper)),
  };
};
