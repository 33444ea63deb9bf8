import type { Body, FormRow, RequestParts, Row } from '../../../shared/model/request';
import { quoted } from '../../../shared/words';
import { CodePane } from '../editor/code-pane';
import { blankRow, KeyValueTable } from '../editor/key-value-table';
import { LanguageSelect } from '../editor/language-select';
import { FormValue } from './form-value';

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

const formRows = (body: Body): readonly Row[] =>
  body.mode === 'urlencoded' || body.mode === 'formdata' ? body.rows : [];

/** The same content in another mode, as far as it can be said there. */
const inMode = (body: Body, mode: (typeof modes)[number][0]): Body => {
  switch (mode) {
    case 'none':
      return { mode };
    case 'raw':
      return { mode, text: '', language: 'json' };
    case 'urlencoded':
      return {
        mode,
        rows: formRows(body).map(({ key, value, description, disabled }) => ({ key, value, description, disabled })),
      };
    case 'formdata':
      return { mode, rows: formRows(body).map((row) => ({ ...row, type: 'text' })) };
  }
};

const blankField: FormRow = { ...blankRow, type: 'text' };

/** What a request carries: nothing, a text of some language, or a form. */
export const BodyEditor = ({ body, onChange }: BodyEditorProps) => {
  const set = (next: Body) => onChange({ body: next });
  const choice = (
    <fieldset className="body-modes">
      <legend className="unseen">Body type</legend>
      {modes.map(([mode, label]) => (
        <label key={mode}>
          <input type="radio" name="body-mode" checked={body.mode === mode} onChange={() => set(inMode(body, mode))} />
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
  );
  if (body.mode === 'raw') {
    return (
      <CodePane
        label="Request body"
        value={body.text}
        language={body.language}
        onChange={(text) => set({ ...body, text })}
      >
        {choice}
      </CodePane>
    );
  }
  return (
    <>
      <div className="code-bar">{choice}</div>
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
    </>
  );
};
