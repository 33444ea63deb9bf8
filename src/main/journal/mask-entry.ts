import type { NewHistoryEntry } from '../../shared/model/history-entry';
import type { Auth, RequestParts, Row } from '../../shared/model/request';
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

const maskParts = (parts: RequestParts): RequestParts => ({
  ...parts,
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
