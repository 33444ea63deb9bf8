import { useId } from 'react';
import type { Language } from '../../../shared/model/language';
import { reasonPhrase } from '../../../shared/reason-phrase';
import { exampleProblem } from '../../state/documents/document-kinds';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import { languageLabels } from '../editor/language-labels';
import { StatusField } from './status-field';

interface ResponseLineProps {
  /** As typed: may not be a status. */
  readonly code: string;
  readonly delay: string;
  readonly language: Language;
  readonly onCode: (code: string) => void;
  readonly onDelay: (delay: string) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Status, delay and language of a response. */
export const ResponseLine = ({ code, delay, language, onCode, onDelay, onLanguage }: ResponseLineProps) => {
  const ids = { code: useId(), delay: useId(), language: useId() };
  return (
    <div className="response-line">
      <span className="response-fact">
        <label htmlFor={ids.code}>Status code</label>
        <StatusField id={ids.code} value={code} invalid={exampleProblem({ code }) !== null} onChange={onCode} />
        <span className="response-reason truncate">{reasonPhrase(Number(code))}</span>
      </span>
      <span className="response-fact">
        <label htmlFor={ids.delay}>Delay (ms)</label>
        <NumberField
          id={ids.delay}
          value={delay}
          min={0}
          max={180_000}
          invalid={exampleProblem({ delay }) !== null}
          onChange={onDelay}
        />
      </span>
      <span className="response-fact">
        <label htmlFor={ids.language}>Language</label>
        <Select id={ids.language} value={language} options={languageLabels} onChange={onLanguage} />
      </span>
    </div>
  );
};
