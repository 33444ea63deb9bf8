import type { Language } from '../../../shared/model/language';
import { languageLabels } from './language-labels';

interface LanguageSelectProps {
  readonly label: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The language of a body. */
export const LanguageSelect = ({ label, value, onChange }: LanguageSelectProps) => (
  <select
    className="select"
    aria-label={label}
    value={value}
    onChange={(event) => onChange(event.target.value as Language)}
  >
    {languageLabels.map(({ value: language, label: name }) => (
      <option key={language} value={language}>
        {name}
      </option>
    ))}
  </select>
);
