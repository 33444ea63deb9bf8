import type { HeaderPair } from '../../../shared/model/call';
import type { CurlLine } from '../../../shared/model/curl-line';
import { isHeaderName } from '../../send/headers';

export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** What of a body is in the line: the options that carry it, or why there are none. */
export type CurlBody = Pick<CurlLine, 'bodyOut' | 'files'> & { readonly options: readonly string[] };

export const noBody: CurlBody = { options: [], bodyOut: null, files: [] };
export const bodyLeftOut = (bodyOut: CurlLine['bodyOut']): CurlBody => ({ ...noBody, bodyOut });

/** A word of a command may be this long on Linux, in bytes, with what ends it. */
const longestWord = 128 * 1024;

/** A body that is a text. */
export const textBody = (text: string): CurlBody => {
  if (text === '') return noBody;
  // No word of a command can hold a zero.
  if (text.includes('\0')) return bodyLeftOut('binary');
  return Buffer.byteLength(text) < longestWord
    ? { ...noBody, options: [`--data-raw ${quoted(text)}`] }
    : bodyLeftOut('long');
};

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly HeaderPair[];
  readonly masked: readonly string[];
  readonly body: CurlBody;
}

/** What a shell would give cURL otherwise than it was asked: a pattern of URLs, steps up and down a path. */
const urlOptions = (url: string): string =>
  `${/[[\]{}]/.test(url) ? '--globoff ' : ''}${/\/\.\.?(?:[/?#]|$)/.test(url) ? '--path-as-is ' : ''}`;

/** `name:` would take a header away, and `@name` read a file: a header that none can be is none here either. */
const headerOption = ([name, value]: HeaderPair): string[] =>
  isHeaderName(name) && !/[\r\n\0]/.test(value)
    ? [`-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`]
    : [];

/** A request as a line for a terminal. */
export const curlLine = ({ method, url, headers, masked, body }: Asked): CurlLine => {
  const isHead = method === 'HEAD';
  const { options, bodyOut, files } = isHead && body.options.length > 0 ? bodyLeftOut('head') : body;
  const line = [
    `curl ${urlOptions(url)}${isHead ? '--head' : `-X ${quoted(method)}`} ${quoted(url)}`,
    ...headers.flatMap(headerOption),
    ...options,
  ].join(' \\\n  ');
  return { line, masked: [...masked], bodyOut, files };
};
