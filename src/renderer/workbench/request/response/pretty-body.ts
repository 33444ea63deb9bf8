import { formatCode } from '../../editor/format-code';
import type { BodyLanguage } from './body-kind';

/** A text longer than this is shown as it came: setting it out would hold the window up. */
const longest = 5_000_000;

/** A body set out for reading; as it came where it does not follow the rules of its language. */
export const prettyBody = (text: string, language: BodyLanguage): string =>
  text.length > longest ? text : (formatCode(text, language) ?? text);
