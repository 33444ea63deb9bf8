import type { Outgoing } from './outgoing';
import { authorizationIn } from './user-in-url';

/** Headers that say who sends, whatever the request's authorization is. */
const secretNames = new Set(['authorization', 'cookie', 'proxy-authorization', 'x-api-key']);

/** To another host or port, or out of the encryption: what is secret is not meant for it. */
const leaves = (from: URL, to: URL): boolean =>
  to.host !== from.host || (from.protocol === 'https:' && to.protocol !== 'https:');

/** What a redirect asks for next: 303, and a POST behind 301 or 302, become a GET without body (RFC 9110 15.4). */
export const redirected = (sent: Outgoing, status: number, to: URL): Outgoing => {
  const asGet = status === 303 ? sent.method !== 'HEAD' : (status === 301 || status === 302) && sent.method === 'POST';
  const away = leaves(sent.url, to);
  const stays = (header: string): boolean => {
    const name = header.toLowerCase();
    if (name === 'host' || (asGet && name.startsWith('content-'))) return false;
    return !(away && (secretNames.has(name) || sent.secrets.includes(name)));
  };
  const own = authorizationIn(to);
  const headers = sent.headers.filter(
    ([name]) => stays(name) && !(own !== undefined && name.toLowerCase() === 'authorization'),
  );
  return {
    ...sent,
    method: asGet ? 'GET' : sent.method,
    url: to,
    headers: own === undefined ? headers : [...headers, ['Authorization', own]],
    body: asGet ? null : sent.body,
  };
};
