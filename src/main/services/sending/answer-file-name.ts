import type { HeaderPair } from '../../../shared/model/call';

const endings: readonly (readonly [RegExp, string])[] = [
  [/json/, 'json'],
  [/svg/, 'svg'],
  [/html/, 'html'],
  [/xml/, 'xml'],
  [/javascript/, 'js'],
  [/css/, 'css'],
  [/csv/, 'csv'],
  [/^text\//, 'txt'],
  [/png/, 'png'],
  [/jpe?g/, 'jpg'],
  [/gif/, 'gif'],
  [/webp/, 'webp'],
  [/pdf/, 'pdf'],
  [/zip/, 'zip'],
];

const lastSegment = (url: string): string => {
  try {
    return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
  } catch {
    return '';
  }
};

/** The name a system's file dialog offers for an answer: that of its URL, with an ending that says what it is. */
export const answerFileName = (url: string, headers: readonly HeaderPair[]): string => {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1].toLowerCase() ?? '';
  const name = lastSegment(url)
    .replace(/[^\p{L}\p{N} ._()-]+/gu, ' ')
    .replace(/^[. ]+/, '')
    .trim()
    .slice(-100);
  if (/\.[a-z0-9]{1,8}$/i.test(name)) return name;
  return `${name || 'response'}.${endings.find(([kind]) => kind.test(type))?.[1] ?? 'bin'}`;
};
