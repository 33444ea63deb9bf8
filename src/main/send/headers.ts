import { done, type Result, refuse } from '../../shared/errors';
import type { Auth, RequestParts } from '../../shared/model/request';
import { authorizationIn } from './user-in-url';

export type OwnHeader = [name: string, value: string];

const ofAuth = (auth: Auth): OwnHeader[] => {
  if (auth.type === 'basic') {
    return [['Authorization', `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`]];
  }
  if (auth.type === 'bearer') return [['Authorization', `Bearer ${auth.token}`]];
  return auth.type === 'apikey' && auth.in === 'header' ? [[auth.key.trim(), auth.value]] : [];
};

const ofUrl = (url: URL): OwnHeader[] => {
  const user = authorizationIn(url);
  return user === undefined ? [] : [['Authorization', user]];
};

/** The headers as they were typed, and behind them those that nobody typed: of the authorization, of the URL, and others. */
export const headersOf = ({ headers, auth }: RequestParts, url: URL, others: readonly OwnHeader[]): OwnHeader[] => {
  const all = headers
    .filter(({ disabled }) => !disabled)
    .map(({ key, value }): OwnHeader => [key.trim(), value.trim()]);
  for (const header of [...ofAuth(auth), ...ofUrl(url), ...others]) {
    if (!all.some(([name]) => name.toLowerCase() === header[0].toLowerCase())) all.push(header);
  }
  return all.filter(([name]) => name !== '');
};

/** Whether a header is the connection's own, which is made anew for each request. */
export const isOfConnection = ([name, value]: readonly [string, string]): boolean => {
  switch (name.toLowerCase()) {
    case 'transfer-encoding':
    case 'content-length':
    case 'keep-alive':
    case 'upgrade':
    case 'expect':
      return true;
    case 'connection':
      return !/^(?:close|keep-alive)$/i.test(value);
    default:
      return false;
  }
};

/** Whether a header can have this name at all (RFC 9110 5.6.2). */
export const isHeaderName = (name: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(name);

/**
 * Headers as their bytes go over the wire, a letter a byte: UTF-8, as cURL sends them. Those of the connection are left
 * out, and named where that changes what was typed; one that no request can have is refused by its name.
 */
export const wireHeaders = (
  all: readonly OwnHeader[],
  bodyLength: number,
): Result<{ headers: OwnHeader[]; leftOut: string[] }> => {
  const headers: OwnHeader[] = [];
  const leftOut = new Set<string>();
  for (const header of all) {
    const [name, value] = header;
    if (!isHeaderName(name)) return refuse({ code: 'send-failed', why: 'header-name', detail: name });
    const bytes = Buffer.from(value).toString('latin1');
    if (/[^\t\x20-\x7e\x80-\xff]/.test(bytes)) {
      return refuse({ code: 'send-failed', why: 'header-value', detail: name });
    }
    if (!isOfConnection(header)) headers.push([name, bytes]);
    else if (value !== String(bodyLength)) leftOut.add(name);
  }
  return done({ headers, leftOut: [...leftOut] });
};
