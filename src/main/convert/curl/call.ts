import type { Said } from './read-options';

/** Data of a body: its text as it goes out, and key and value where it is one of a form's. */
export interface Data {
  readonly text: string;
  readonly field?: { readonly key: string; readonly value: string };
}

/** A part of a form, with the content type it is given. */
export interface Field {
  readonly key: string;
  readonly value: string;
  readonly type: 'text' | 'file';
  readonly contentType?: string;
}

/** What the options of one request add up to. */
export interface CurlCall {
  readonly urls: readonly Said[];
  readonly method: string | undefined;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly data: readonly Data[];
  readonly isJson: boolean;
  readonly forms: readonly Field[];
  readonly query: readonly string[];
  readonly user: string | undefined;
  readonly bearer: string | undefined;
  readonly isGet: boolean;
  readonly isHead: boolean;
  readonly isUpload: boolean;
  /** Names of files that cURL would send of: nothing here opens them. A file of a form has a field of its own. */
  readonly unread: readonly string[];
}

/** The name of a file, without the way to it. */
const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Text for `-d`; what is read from a file stays `@name`: it is not here. */
const dataOf = (value: string, input: string | undefined): Data =>
  value === '@-' && input !== undefined
    ? { text: input.replace(/\n$/, '') }
    : { text: value.startsWith('@') ? `@${fileName(value.slice(1))}` : value };

/** `content`, `=content`, `name=content`: the content is encoded, the name is not. */
const encodedData = (value: string): Data => {
  const at = value.search(/[=@]/);
  if (at >= 0 && value[at] === '@') return { text: `${value.slice(0, at)}@${fileName(value.slice(at + 1))}` };
  const key = at < 0 ? '' : value.slice(0, at);
  const content = value.slice(at + 1);
  const encoded = encodeURIComponent(content.toWellFormed());
  return key === '' ? { text: encoded } : { text: `${key}=${encoded}`, field: { key, value: content } };
};

/** `name=content`, `name=@file`, `name=<file`, with `;type=…` behind. */
const formOf = (value: string, isText: boolean): Field => {
  const at = value.indexOf('=');
  const key = at < 0 ? value : value.slice(0, at);
  const content = at < 0 ? '' : value.slice(at + 1);
  if (isText) return { key, value: content, type: 'text' };
  const plain = content.replace(/;(?:type|filename|headers|encoder)=.*$/s, '');
  const contentType = /;type=(.*?)(?:;(?:filename|headers|encoder)=|$)/s.exec(content.slice(plain.length))?.[1];
  const typed = contentType ? { contentType } : {};
  const isFile = /^[@<]/.test(plain);
  const named = (isFile ? plain.slice(1) : plain).replace(/^"(.*)"$/s, '$1');
  return isFile
    ? { key, value: fileName(named), type: 'file', ...typed }
    : { key, value: named, type: 'text', ...typed };
};

/** `Name: value`; `Name;` has an empty value, `Name:` takes away one that cURL would add, `@file` is elsewhere. */
const headerOf = (text: string): readonly [string, string] | undefined => {
  const colon = text.indexOf(':');
  const name = (colon < 0 ? text.trim().replace(/;$/, '') : text.slice(0, colon)).trim();
  const value = colon < 0 ? '' : text.slice(colon + 1).trim();
  if (name === '' || name.startsWith('@')) return undefined;
  if (colon < 0) return text.trim().endsWith(';') ? [name, ''] : undefined;
  return value === '' ? undefined : [name, value];
};

const headersOf = (said: readonly Said[]): CurlCall['headers'] => {
  const cookies = said.filter(({ meaning, value }) => meaning === 'cookie' && value.includes('='));
  const headers = said.flatMap(({ meaning, value }): (readonly [string, string])[] => {
    const header = meaning === 'header' ? headerOf(value) : undefined;
    if (header) return [header];
    if (meaning === 'agent' && value !== '') return [['User-Agent', value]];
    return meaning === 'referer' && value !== '' ? [['Referer', value.replace(/;auto$/, '')]] : [];
  });
  return cookies.length === 0 ? headers : [...headers, ['Cookie', cookies.map(({ value }) => value).join('; ')]];
};

/** The path of the file that cURL would read for an option; undefined where it reads none. */
const fileOf = ({ meaning, value }: Said, input: string | undefined): string | undefined => {
  switch (meaning) {
    case 'data':
    case 'data-binary':
    case 'json':
      return value.startsWith('@') && !(value === '@-' && input !== undefined) ? value.slice(1) : undefined;
    case 'data-urlencode':
      return /^[^=@]*@(.*)$/s.exec(value)?.[1];
    case 'header':
      return /^\s*@(.*)$/s.exec(value)?.[1];
    case 'cookie':
      return value === '' || value.includes('=') ? undefined : value;
    case 'upload':
      return value;
    default:
      return undefined;
  }
};

/** Adds up what was said of one request. `input` is what a here-document gives to read. */
export const callOf = (said: readonly Said[], input: string | undefined): CurlCall => {
  const valuesOf = (...meanings: readonly Said['meaning'][]) =>
    said.filter(({ meaning }) => meanings.includes(meaning)).map(({ value }) => value);
  const has = (meaning: Said['meaning']) => said.some((each) => each.meaning === meaning);
  return {
    urls: said.filter(({ meaning }) => meaning === 'url'),
    method: valuesOf('method').at(-1)?.trim().toUpperCase(),
    headers: headersOf(said),
    data: said.flatMap(({ meaning, value }): Data[] => {
      if (meaning === 'data-raw') return [{ text: value }];
      if (meaning === 'data-urlencode') return [encodedData(value)];
      return meaning === 'data' || meaning === 'data-binary' || meaning === 'json' ? [dataOf(value, input)] : [];
    }),
    isJson: has('json'),
    forms: said.flatMap(({ meaning, value }) =>
      meaning === 'form' || meaning === 'form-string' ? [formOf(value, meaning === 'form-string')] : [],
    ),
    query: said.flatMap(({ meaning, value }) => {
      if (meaning !== 'url-query') return [];
      return [value.startsWith('+') ? value.slice(1) : encodedData(value).text];
    }),
    user: valuesOf('user').at(-1),
    bearer: valuesOf('bearer').at(-1),
    isGet: has('get'),
    isHead: has('head'),
    isUpload: has('upload'),
    unread: said.flatMap((each) => {
      const path = fileOf(each, input);
      return path === undefined ? [] : [path === '-' ? 'the standard input' : fileName(path)];
    }),
  };
};
