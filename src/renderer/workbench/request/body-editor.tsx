import { switchedTo } from '../../../shared/body-types';
import type { Body, FormRow, RequestParts } from '../../../shared/model/request';
import { quoted } from '../../../shared/words';
import { CodeText, CodeTools } from '../editor/code-pane';
import { blankRow, KeyValueTable } from '../editor/key-value-table';
import { LanguageSelect } from '../editor/language-select';
import { FormValue } from './form-value';
import '../../ui/radio.css';

interface BodyEditorProps {
  readonly body: Body;
  readonly onChange: (change: Partial<RequestParts>) => void;
}

const modes = [
  ['none', 'none'],
  ['formdata', 'form-data'],
  ['urlencoded', 'x-www-form-urlencoded'],
  ['raw', 'raw'],
] as const;

const blankField: FormRow = { ...blankRow, type: 'text' };

/** What a request carries: nothing, a text of some language, or a form. */
export const BodyEditor = ({ body, onChange }: BodyEditorProps) => {
  const set = (next: Body) => onChange({ body: next });
  const other = [body, ...(body.others ?? [])].find(({ mode }) => mode === 'other');
  const types = [...modes, ...(other?.mode === 'other' ? [['other', other.name.slice(0, 40)] as const] : [])];
  return (
    <div className="code-pane">
      <div className="code-bar">
        <fieldset className="body-modes">
          <legend className="unseen">Body type</legend>
          {types.map(([mode, label]) => (
            <label key={mode}>
              <input
                type="radio"
                name="body-mode"
                className="radio"
                checked={body.mode === mode}
                onChange={() => set(switchedTo(body, mode))}
              />
              {label}
            </label>
          ))}
          {body.mode === 'raw' && (
            <LanguageSelect
              label="Body language"
              value={body.language}
              onChange={(language) => set({ ...body, language })}
            />
          )}
        </fieldset>
        {body.mode === 'raw' && (
          <CodeTools value={body.text} language={body.language} onChange={(text) => set({ ...body, text })} />
        )}
      </div>
      {body.mode === 'raw' ? (
        <CodeText
          label="Request body"
          value={body.text}
          language={body.language}
          onChange={(text) => set({ ...body, text })}
        />
      ) : (
        <div className="request-part">
          {body.mode === 'none' && <p className="muted">This request has no body.</p>}
          {body.mode === 'other' && (
            <p className="muted">A body of the kind {quoted(body.name, 40)} is kept as its file has it.</p>
          )}
          {body.mode === 'urlencoded' && (
            <KeyValueTable
              label="Form fields"
              rows={body.rows}
              blank={blankRow}
              onChange={(rows) => set({ ...body, rows })}
            />
          )}
          {body.mode === 'formdata' && (
            <KeyValueTable
              label="Form fields"
              rows={body.rows}
              blank={blankField}
              onChange={(rows) => set({ ...body, rows })}
              valueCell={(row, setRow) => <FormValue row={row} onChange={setRow} />}
            />
          )}
        </div>
      )}
    </div>
  );
};
