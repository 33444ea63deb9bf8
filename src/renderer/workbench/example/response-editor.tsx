import { useId, useState } from 'react';
import type { Fields } from '../../../shared/model/draft';
import { Segments } from '../../ui/segments';
import { CodePane } from '../editor/code-pane';
import { blankRow, KeyValueTable } from '../editor/key-value-table';
import { ResponseLine } from './response-line';

interface ResponseEditorProps {
  readonly fields: Fields<'example'>;
  readonly onChange: (change: Partial<Fields<'example'>>) => void;
}

/** The response of an example: status, delay, body with its language, headers. */
export const ResponseEditor = ({ fields, onChange }: ResponseEditorProps) => {
  const { code, delay, responseHeaders, responseBody, language } = fields;
  const panel = useId();
  const [part, setPart] = useState<'body' | 'headers'>('body');
  return (
    <div className="response">
      <div className="response-head">
        <Segments
          label="Response"
          panel={panel}
          value={part}
          onChange={setPart}
          options={[
            { value: 'body', label: 'Body' },
            { value: 'headers', label: `Headers (${responseHeaders.filter(({ disabled }) => !disabled).length})` },
          ]}
        />
        <ResponseLine
          code={code}
          delay={delay}
          language={language}
          onCode={(next) => onChange({ code: next })}
          onDelay={(next) => onChange({ delay: next })}
          onLanguage={(next) => onChange({ language: next })}
        />
      </div>
      <div className="response-body" id={panel} role="tabpanel" aria-label={part === 'body' ? 'Body' : 'Headers'}>
        {part === 'headers' ? (
          <div className="request-part">
            <KeyValueTable
              label="Response headers"
              rows={responseHeaders}
              blank={blankRow}
              onChange={(rows) => onChange({ responseHeaders: rows })}
            />
          </div>
        ) : (
          <CodePane
            label="Response body"
            value={responseBody}
            language={language}
            onChange={(text) => onChange({ responseBody: text })}
          />
        )}
      </div>
    </div>
  );
};
