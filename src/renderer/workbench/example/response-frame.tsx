import { type ReactNode, useId, useState } from 'react';
import type { Language } from '../../../shared/model/language';
import type { Row } from '../../../shared/model/request';
import { Segments } from '../../ui/segments';
import { CodePane } from '../editor/code-pane';
import { blankRow, KeyValueTable } from '../editor/key-value-table';
import './example-tab.css';

/** What every response that is typed has, an example's and a server stub's. */
interface ResponseFields {
  readonly responseHeaders: Row[];
  readonly responseBody: string;
  readonly language: Language;
}

interface ResponseFrameProps {
  readonly fields: ResponseFields;
  readonly onChange: (change: Partial<ResponseFields>) => void;
  /** The line of its status and what else it has. */
  readonly children: ReactNode;
}

/** A response to type: its body or its headers, under the line of its status. */
export const ResponseFrame = ({ fields, onChange, children }: ResponseFrameProps) => {
  const { responseHeaders, responseBody, language } = fields;
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
            {
              value: 'headers',
              label: 'Headers',
              count: responseHeaders.filter(({ disabled }) => !disabled).length,
            },
          ]}
        />
        {children}
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
