/**
 * Path and query of a request target (RFC 9112 3.2): origin-form `/a?b`, absolute-form `http://h/a?b`
 * as proxies send it, asterisk-form `*`.
 */
export const targetOf = (url: string): [path: string, query: string] => {
  const origin = url.startsWith('/') ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '');
  const at = origin.indexOf('?');
  return at < 0 ? [origin, ''] : [origin.slice(0, at), origin.slice(at + 1)];
};
