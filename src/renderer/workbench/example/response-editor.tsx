import type { Fields } from '../../../shared/model/draft';
import { ResponseFrame } from './response-frame';
import { ResponseLine } from './response-line';

interface ResponseEditorProps {
  readonly fields: Fields<'example'>;
  readonly onChange: (change: Partial<Fields<'example'>>) => void;
}

/** The response of an example: status, delay, body with its language, headers. */
export const ResponseEditor = ({ fields, onChange }: ResponseEditorProps) => (
  <ResponseFrame fields={fields} onChange={onChange}>
    <ResponseLine
      code={fields.code}
      delay={fields.delay}
      language={fields.language}
      onCode={(code) => onChange({ code })}
      onDelay={(delay) => onChange({ delay })}
      onLanguage={(language) => onChange({ language })}
    />
  </ResponseFrame>
);
