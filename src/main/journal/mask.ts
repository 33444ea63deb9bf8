import type { CallMessage, HeaderPair, RecordedCall } from '../../shared/model/call';

/** Headers whose values are secrets (SPEC section 7). */
const secretHeaders = new Set(['authorization', 'cookie', 'set-cookie', 'proxy-authorization', 'x-api-key']);

/** What stands where a secret stood. */
export const mask = '••••••';

/** Shorter values are words like any other: hiding each "1" of a body would hide the body. */
const shortest = 6;

/** Whether the value of such a header is a secret. */
export const isSecretName = (name: string): boolean => secretHeaders.has(name.toLowerCase());
const isSecret = ([name]: HeaderPair): boolean => isSecretName(name);

/** A value and its parts that are secrets by themselves: a token behind its scheme, the value of a cookie. */
const partsOf = (value: string): string[] => [
  value,
  ...value.split(/[;,]\s*/).flatMap((part) => [part, part.slice(part.indexOf('=') + 1)]),
  ...value.split(/\s+/).slice(1),
];

/** The secrets of a call, longest first, also as they stand inside a JSON text. */
const secretsOf = (headers: readonly HeaderPair[]): string[] => {
  const parts = headers.filter(isSecret).flatMap(([, value]) => partsOf(value));
  const all = parts.flatMap((part) => [
    part,
    JSON.stringify(part).slice(1, -1),
    encodeURIComponent(part.toWellFormed()),
  ]);
  return [...new Set(all)].filter((part) => part.length >= shortest).sort((a, b) => b.length - a.length);
};

/** Takes the secrets of a call out of it: the headers' values, and their echoes wherever they stand. */
export const maskCall = (call: RecordedCall): RecordedCall => {
  const { request, response } = call;
  if (!request.headers.some(isSecret) && !response.headers.some(isSecret)) return call;
  const secrets = secretsOf([...request.headers, ...response.headers]);
  const masked = (text: string): string => secrets.reduce((left, secret) => left.replaceAll(secret, mask), text);
  const maskMessage = ({ headers, body }: CallMessage): CallMessage => ({
    headers: headers.map((pair): HeaderPair => [pair[0], isSecret(pair) ? mask : masked(pair[1])]),
    body: body.binary ? body : { ...body, text: masked(body.text) },
  });
  return { ...call, target: masked(call.target), request: maskMessage(request), response: maskMessage(response) };
};
