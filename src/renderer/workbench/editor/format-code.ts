import type { Language } from '../../../shared/model/language';
import { formatJson } from './format-json';
import { formatMarkup } from './format-markup';

/** Whether texts of a language can be set out. */
export const canFormat = (language: Language): boolean =>
  language === 'json' || language === 'xml' || language === 'html';

/** A text set out by the rules of its language; null where it does not follow them. */
export const formatCode = (text: string, language: Language): string | null =>
  language === 'json' ? formatJson(text) : canFormat(language) ? formatMarkup(text) : null;
