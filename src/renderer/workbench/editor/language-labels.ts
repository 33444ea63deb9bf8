import type { Language } from '../../../shared/model/language';

/** The languages of bodies, as people call them. */
export const languageLabels: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'json', label: 'JSON' },
  { value: 'xml', label: 'XML' },
  { value: 'html', label: 'HTML' },
  { value: 'javascript', label: 'JavaScript' },
  { value: 'text', label: 'Text' },
];
