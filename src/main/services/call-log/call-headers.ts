import type { HeaderPair } from '../../../shared/model/call';
import type { MockCall } from '../../mock/call';

/** Headers as Node gives them to a server: lower-case names, repeated ones in one value. */
export const headersByName = (pairs: readonly HeaderPair[]): MockCall['headers'] => {
  const found = new Map<string, string>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    const before = found.get(key);
    found.set(key, before === undefined ? value : `${before}${key === 'cookie' ? '; ' : ', '}${value}`);
  }
  return Object.fromEntries(found);
};
