import type { HeaderPair } from '../../../../shared/model/call';

/** What a body is written in, as far as it is coloured. */
export type BodyLanguage = 'json' | 'xml' | 'html' | 'text';

/** The content type of an answer, in small letters and without its parameters. */
export const contentTypeOf = (headers: readonly HeaderPair[]): string =>
  (headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '').split(';')[0]?.trim().toLowerCase() ??
  '';

/** The language of a body by its content type; by its first character where that says nothing. */
export const languageOf = (type: string, text: string): BodyLanguage => {
  if (/json/.test(type)) return 'json';
  if (/html/.test(type)) return 'html';
  if (/xml/.test(type)) return 'xml';
  if (type !== '' && type !== 'text/plain' && type !== 'application/octet-stream') return 'text';
  const start = text.trimStart().slice(0, 15).toLowerCase();
  if (/^[[{]/.test(start)) return 'json';
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html';
  return start.startsWith('<?xml') ? 'xml' : 'text';
};

/** Whether a body is a picture that the window can draw. */
export const isPicture = (type: string): boolean =>
  /^image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon|svg\+xml|vnd\.microsoft\.icon)$/.test(type);
