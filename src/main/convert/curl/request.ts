import type { Auth, Body, RequestParts, Row } from '../../../shared/model/request';
import { paramsOfUrl, pathVariablesOfUrl } from '../../../shared/request-url';
import { userOfUrl } from '../../../shared/user-of-url';
import type { CurlCall } from './call';

const row = (key: string, value: string): Row => ({ key, value, description: '', disabled: false });

const languages = ['json', 'xml', 'html', 'javascript'] as const;
type Raw = Extract<Body, { mode: 'raw' }>;

const isJson = (text: string): boolean => {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A text that says by itself what it is. */
const languageOf = (text: string): Raw['language'] => (isJson(text) ? 'json' : /^\s*</.test(text) ? 'xml' : 'text');

const rowsOfForm = ({ data }: CurlCall): Row[] =>
  data.flatMap(({ text, field }) =>
    field ? [row(field.key, field.value)] : [...new URLSearchParams(text)].map(([key, value]) => row(key, value)),
  );

/**
 * What goes in the body. Without a content type cURL calls all data a form; a text that is JSON is meant as JSON, as
 * whoever pastes it from a documentation means it.
 */
const bodyOf = (call: CurlCall, contentType: string | undefined): Body => {
  const { data, forms } = call;
  if (forms.length > 0) {
    return { mode: 'formdata', rows: forms.map((field) => ({ ...row(field.key, field.value), ...field })) };
  }
  if (data.length === 0 || call.isGet) return { mode: 'none' };
  const text = data.map((each) => each.text).join(call.isJson ? '' : '&');
  const type = contentType?.toLowerCase();
  const language = call.isJson && type === undefined ? 'json' : languages.find((each) => type?.includes(each));
  if (language !== undefined) return { mode: 'raw', text, language };
  const own = languageOf(text);
  const isForm =
    type === undefined ? own === 'text' && data.every((each) => each.text.includes('=')) : type.startsWith(formType);
  if (isForm) return { mode: 'urlencoded', rows: rowsOfForm(call) };
  return { mode: 'raw', text, language: own };
};
const formType = 'application/x-www-form-urlencoded';

const basic = (user: string, to = (text: string) => text): Auth => {
  const colon = user.indexOf(':');
  return colon < 0
    ? { type: 'basic', username: to(user), password: '' }
    : { type: 'basic', username: to(user.slice(0, colon)), password: to(user.slice(colon + 1)) };
};

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Who sends it, as cURL decides: what a header or an option says goes before what stands in the URL. */
const authOf = ({ user, bearer, headers }: CurlCall, userInUrl: string | undefined): Auth => {
  if (bearer !== undefined) return { type: 'bearer', token: bearer };
  if (user !== undefined) return basic(user);
  const typed = headers.some(([name]) => name.toLowerCase() === 'authorization');
  return userInUrl === undefined || typed ? { type: 'none' } : basic(userInUrl, unescaped);
};

const methodOf = (call: CurlCall): string => {
  if (call.method) return call.method;
  if (call.isHead) return 'HEAD';
  if (call.isGet) return 'GET';
  if (call.isUpload) return 'PUT';
  return call.data.length + call.forms.length > 0 ? 'POST' : 'GET';
};

const withQuery = (url: string, more: readonly string[]): string => {
  if (more.length === 0) return url;
  const hash = url.indexOf('#');
  const front = hash < 0 ? url : url.slice(0, hash);
  const mark = !front.includes('?') ? '?' : /[?&]$/.test(front) ? '' : '&';
  return `${front}${mark}${more.join('&')}${hash < 0 ? '' : url.slice(hash)}`;
};

/** Headers whoever sends sets anew, and that would be wrong then. */
const isSetAnew = (name: string, body: Body): boolean =>
  name === 'content-length' || (name === 'content-type' && body.mode === 'formdata');

/** The request that a command makes of one of its URLs. */
export const requestOf = (call: CurlCall, typed: string): RequestParts => {
  const found = userOfUrl(typed);
  const url = withQuery(found ? found.before + found.after : typed, [
    ...call.query,
    ...(call.isGet ? call.data.map(({ text }) => text) : []),
  ]);
  const contentType = call.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const body = bodyOf(call, contentType);
  const headers = call.headers.filter(([name]) => !isSetAnew(name.toLowerCase(), body));
  const accepts = headers.some(([name]) => name.toLowerCase() === 'accept');
  const added = call.isJson && !accepts ? [['Accept', 'application/json'] as const] : [];
  return {
    method: methodOf(call),
    url,
    params: paramsOfUrl(url, []),
    pathVariables: pathVariablesOfUrl(url, []),
    headers: [...headers, ...added].map(([name, value]) => row(name, value)),
    auth: authOf(call, found?.user),
    body,
  };
};
