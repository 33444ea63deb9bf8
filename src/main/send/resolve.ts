import type { Auth, Body, RequestParts, Row } from '../../shared/model/request';
import { generate, isDynamicVariable, loadFaker, needsFaker } from '../mock/dynamic/variables';
import { resolveVariables, type Scope } from '../mock/variables';

const token = /\{\{([^{}]*)\}\}/g;

/** Every text of a request, with something done to it. Rows that are off are not sent and stay as they are. */
const mapTexts = (parts: RequestParts, to: (text: string) => string): RequestParts => {
  const row = <T extends Row>(one: T): T => (one.disabled ? one : { ...one, key: to(one.key), value: to(one.value) });
  const auth = (one: Auth): Auth => {
    if (one.type === 'basic') return { ...one, username: to(one.username), password: to(one.password) };
    if (one.type === 'bearer') return { ...one, token: to(one.token) };
    return one.type === 'apikey' ? { ...one, key: to(one.key), value: to(one.value) } : one;
  };
  const body = (one: Body): Body => {
    if (one.mode === 'raw') return { ...one, text: to(one.text) };
    if (one.mode === 'urlencoded') return { ...one, rows: one.rows.map(row) };
    return one.mode === 'formdata' ? { ...one, rows: one.rows.map(row) } : one;
  };
  return {
    method: to(parts.method),
    url: to(parts.url),
    params: parts.params.map(row),
    pathVariables: parts.pathVariables.map(row),
    headers: parts.headers.map(row),
    auth: auth(parts.auth),
    body: body(parts.body),
  };
};

/** The names of variables that would go out as they stand: neither the scope nor Postman knows them. */
export const unresolvedIn = (parts: RequestParts, scope: Scope): string[] => {
  const names = new Set<string>();
  mapTexts(parts, (text) => {
    for (const [, inner = ''] of resolveVariables(text, scope).matchAll(token)) {
      if (!isDynamicVariable(inner.trim())) names.add(inner.trim());
    }
    return text;
  });
  return [...names];
};

/** A request with its variables filled in: those of the scope first, then the dynamic ones, new at each place. */
export const resolveParts = async (parts: RequestParts, scope: Scope): Promise<RequestParts> => {
  const wanted = new Set<string>();
  const known = mapTexts(parts, (text) => {
    const now = resolveVariables(text, scope);
    for (const [, inner = ''] of now.matchAll(token)) wanted.add(inner.trim());
    return now;
  });
  if ([...wanted].some(needsFaker)) await loadFaker();
  return mapTexts(known, (text) =>
    text.replace(token, (whole, inner: string) => (isDynamicVariable(inner.trim()) ? generate(inner.trim()) : whole)),
  );
};
