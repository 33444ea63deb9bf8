import { useId } from 'react';
import type { Language } from '../../../shared/model/example';
import { reasonPhrase } from '../../../shared/reason-phrase';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';

interface ResponseLineProps {
  /** As typed: may not be a status. */
  readonly code: string;
  readonly language: Language;
  readonly onCode: (code: string) => void;
  readonly onLanguage: (language: Language) => void;
}

const languages: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'json', label: 'JSON' },
  { value: 'xml', label: 'XML' },
  { value: 'html', label: 'HTML' },
  { value: 'javascript', label: 'JavaScript' },
  { value: 'text', label: 'Text' },
];

/** The status and the language of a response. */
export const ResponseLine = ({ code, language, onCode, onLanguage }: ResponseLineProps) => {
  const codeId = useId();
  const languageId = useId();
  const valid = /^[2-5]\d\d$/.test(code);
  return (
    <div className="response-line">
      <label htmlFor={codeId}>Status code</label>
      <NumberField id={codeId} value={code} min={200} max={599} invalid={!valid} onChange={onCode} />
      <span className="response-reason truncate">{reasonPhrase(Number(code))}</span>
      <label htmlFor={languageId}>Language</label>
      <Select id={languageId} value={language} options={languages} onChange={onLanguage} />
    </div>
  );
};
