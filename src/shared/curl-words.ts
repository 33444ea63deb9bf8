import type { CurlLine } from './model/curl-line';
import { shortened } from './words';

const reasons = {
  binary: 'it is no text',
  cut: 'it was not kept whole',
  gone: 'it is not kept any more, nor are the headers',
  long: 'it is too long for a command line',
  head: 'cURL sends none with HEAD',
} as const;

/** What is said when a line is on the clipboard: with all that it is not. */
export const copiedWords = ({ masked, bodyOut, files }: Omit<CurlLine, 'line'>): string => {
  const lacks = [
    ...(masked.length > 0
      ? [`Not in it: ${shortened(masked.join(', '), 100)}, which was masked and is not known any more.`]
      : []),
    ...(bodyOut === null ? [] : [`The body is not in it: ${reasons[bodyOut]}.`]),
    ...(files.length > 0 ? [`Run it where ${shortened(files.join(', '), 100)} lies.`] : []),
  ];
  return lacks.length === 0 ? 'Copied as cURL' : `Copied as cURL. ${lacks.join(' ')}`;
};
