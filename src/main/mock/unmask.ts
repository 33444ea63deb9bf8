import type { MockCall } from './call';
import { decodeQuery, type Pair } from './query';
import type { Example } from './table';
import { soleVariable } from './variables';

/** Secrets of a call that is explained later are hidden: what stands in their place, and the example that answered it. */
export interface Hidden {
  readonly mask: string;
  readonly answeredBy: string;
}

const headersAsSaved = (headers: MockCall['headers'], mask: string, example: Example): MockCall['headers'] =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const saved = example.requestHeaders.get(name);
      const isKnown = saved !== undefined && soleVariable(saved) === undefined && String(value).includes(mask);
      return [name, isKnown ? saved : value];
    }),
  );

const queryAsSaved = (query: string, mask: string, pairs: readonly Pair[]): string => {
  if (!query.includes(mask)) return query;
  const parts = query.split('&').map((part) => {
    const [key = ''] = part.split('=', 1);
    const saved = part.includes(mask) ? pairs.find(([name]) => name === decodeQuery(key)) : undefined;
    return saved ? `${key}=${encodeURIComponent(saved[1].toWellFormed())}` : part;
  });
  return parts.join('&');
};

const bodyAsSaved = (body: Uint8Array, mask: string, { requestBody }: Example): Uint8Array =>
  requestBody.kind === 'text' && Buffer.from(body).includes(mask) ? Buffer.from(requestBody.text) : body;

/**
 * The call as it came, as far as its answer tells: where a secret is hidden the call had what the example that answered it
 * was saved with, or that would not have answered. Where nothing was compared it does not matter what stands there.
 */
export const unmasked = (call: MockCall, example: Example, mask: string): MockCall => ({
  ...call,
  headers: headersAsSaved(call.headers, mask, example),
  query: queryAsSaved(call.query, mask, example.query.pairs),
  body: bodyAsSaved(call.body, mask, example),
});
