import { type ReactNode, useId, useState } from 'react';
import type { RequestParts, Row } from '../../../shared/model/request';
import { inStep } from '../../state/documents/request-edit';
import { Segments } from '../../ui/segments';
import { blankRow, KeyValueTable } from '../editor/key-value-table';
import { AuthEditor } from './auth-editor';
import { BodyEditor } from './body-editor';
import { RequestBar } from './request-bar';
import './request-editor.css';

/** A part beside the usual ones. */
export interface ExtraPart {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
}

interface RequestEditorProps {
  readonly parts: RequestParts;
  readonly onChange: (change: Partial<RequestParts>) => void;
  /** Its authorization may be that of what it lies in. */
  readonly inherits: boolean;
  readonly extra?: readonly ExtraPart[];
  /** What stands at the end of its bar. */
  readonly action?: ReactNode;
  readonly onPasteUrl?: (text: string) => boolean;
}

const countOf = (rows: readonly Row[]): number => rows.filter(({ disabled, key }) => !disabled && key !== '').length;

/** A request: method and URL, and its parts, one at a time. */
export const RequestEditor = ({ parts, onChange, inherits, extra = [], action, onPasteUrl }: RequestEditorProps) => {
  const panel = useId();
  const hasBody = parts.body.mode !== 'none';
  const [part, setPart] = useState(hasBody ? 'body' : 'params');
  const edit = (change: Partial<RequestParts>) => onChange(inStep(parts, change));
  const options = [
    { value: 'params', label: 'Params', count: countOf([...parts.params, ...parts.pathVariables]) },
    { value: 'auth', label: 'Authorization' },
    { value: 'headers', label: 'Headers', count: countOf(parts.headers) },
    { value: 'body', label: 'Body', filled: hasBody },
    ...extra,
  ];
  const shown = options.some(({ value }) => value === part) ? part : 'params';
  return (
    <div className="request-editor">
      <RequestBar
        method={parts.method}
        url={parts.url}
        onMethod={(method) => edit({ method })}
        onUrl={(url) => edit({ url })}
        sends={action !== undefined}
        {...(onPasteUrl && { onPasteUrl })}
      >
        {action}
      </RequestBar>
      <div className="request-parts">
        <Segments label="Request" panel={panel} value={shown} options={options} onChange={setPart} />
      </div>
      <div
        className="request-panel"
        id={panel}
        role="tabpanel"
        aria-label={options.find(({ value }) => value === shown)?.label ?? ''}
      >
        {shown === 'params' && (
          <div className="request-part">
            <KeyValueTable
              label="Query Params"
              rows={parts.params}
              blank={blankRow}
              onChange={(params) => edit({ params })}
            />
            {parts.pathVariables.length > 0 && (
              <KeyValueTable
                fixed
                label="Path Variables"
                rows={parts.pathVariables}
                blank={blankRow}
                onChange={(pathVariables) => edit({ pathVariables })}
              />
            )}
          </div>
        )}
        {shown === 'auth' && (
          <div className="request-part">
            <AuthEditor auth={parts.auth} inherits={inherits} onChange={(auth) => edit({ auth })} />
          </div>
        )}
        {shown === 'headers' && (
          <div className="request-part">
            <KeyValueTable
              label="Headers"
              rows={parts.headers}
              blank={blankRow}
              onChange={(headers) => edit({ headers })}
            />
          </div>
        )}
        {shown === 'body' && <BodyEditor body={parts.body} onChange={edit} />}
        {extra.find(({ value }) => value === shown)?.content}
      </div>
    </div>
  );
};
