import type { HeaderPair } from '../../../shared/model/call';
import type { MockCall } from '../../mock/call';

/** Headers of which Node keeps the first and drops the rest. */
const single = new Set([
  'age',
  'authorization',
  'content-length',
  'content-type',
  'etag',
  'expires',
  'from',
  'host',
  'if-modified-since',
  'if-unmodified-since',
  'last-modified',
  'location',
  'max-forwards',
  'proxy-authorization',
  'referer',
  'retry-after',
  'server',
  'user-agent',
]);

/** Headers as Node gives them to a server: lower-case names, repeated ones in one value. */
export const headersByName = (pairs: readonly HeaderPair[]): MockCall['headers'] => {
  const found = new Map<string, string>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    const before = found.get(key);
    if (before === undefined) found.set(key, value);
    else if (!single.has(key)) found.set(key, `${before}${key === 'cookie' ? '; ' : ', '}${value}`);
  }
  return Object.fromEntries(found);
};
