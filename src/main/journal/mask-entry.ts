import type { NewHistoryEntry } from '../../shared/model/history-entry';
import type { Auth, RequestParts, Row } from '../../shared/model/request';
import { userOfUrl } from '../../shared/user-of-url';
import { isSecretName, mask } from './mask';

/** A variable is the name of a secret at most, and is what makes the request work again. */
const hidden = (value: string): string =>
  value === '' || /^\s*(?:\w+\s+)?\{\{[^{}]+\}\}\s*$/.test(value) ? value : mask;

const maskRow = (row: Row): Row => (isSecretName(row.key) ? { ...row, value: hidden(row.value) } : row);

const maskAuth = (auth: Auth): Auth => {
  if (auth.type === 'basic') return { ...auth, password: hidden(auth.password) };
  if (auth.type === 'bearer') return { ...auth, token: hidden(auth.token) };
  return auth.type === 'apikey' ? { ...auth, value: hidden(auth.value) } : auth;
};

/** A name as it stands in a query, in plain letters; one that is no such thing is taken as it stands. */
const plain = (name: string): string => {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
};

/** A URL without the password that stands before its host; without the user, where that is all: it may be a token. */
const maskUser = (url: string): string => {
  const found = userOfUrl(url);
  if (!found) return url;
  const { before, user, after } = found;
  const secret = user.indexOf(':') + 1;
  return `${before}${user.slice(0, secret)}${hidden(user.slice(secret))}@${after}`;
};

/** A URL without the value of an API key that goes in its query. */
const maskQuery = (url: string, auth: Auth): string => {
  if (auth.type !== 'apikey' || auth.in !== 'query' || hidden(auth.value) === auth.value) return url;
  const [, before = '', query, after = ''] = /^([^?#]*\?)([^#]*)(.*)$/s.exec(url) ?? [];
  if (query === undefined) return url;
  const pieces = query.split('&').map((piece) => {
    const [name = ''] = piece.split('=', 1);
    return plain(name) === auth.key ? `${name}=${mask}` : piece;
  });
  return `${before}${pieces.join('&')}${after}`;
};

const maskParts = (parts: RequestParts): RequestParts => ({
  ...parts,
  url: maskUser(maskQuery(parts.url, parts.auth)),
  headers: parts.headers.map(maskRow),
  auth: maskAuth(parts.auth),
});

/** Takes the secrets of headers and authorization out of an entry (SPEC section 7). Bodies stay as they are: mocks answer with them. */
export const maskEntry = (entry: NewHistoryEntry): NewHistoryEntry => ({
  ...entry,
  request: maskParts(entry.request),
  sent: maskParts(entry.sent),
  response: entry.response && {
    ...entry.response,
    headers: entry.response.headers.map(([name, value]) => [name, isSecretName(name) ? mask : value]),
  },
});
