import { type ReactNode, useId } from 'react';
import { environments } from '../../state/workspace/environments';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Combobox } from '../../ui/combobox';
import { NumberField } from '../../ui/number-field';
import { DelayField } from './delay-field';
import type { ConfigurationDraft, Faults, TextField } from './draft';
import { FieldRow } from './field-row';
import './mock-configuration.css';

export interface ConfigurationFormProps {
  readonly draft: ConfigurationDraft;
  readonly faults: Faults;
  /** With every key that is typed. */
  readonly onChange: (patch: Partial<ConfigurationDraft>) => void;
  /** When a field has its value: a choice at once, a text when it is left or Enter is pressed. */
  readonly onSettle?: (patch: Partial<ConfigurationDraft>) => void;
  /** Shown under the name: what the mock server is made of. */
  readonly source?: ReactNode;
  /** Shown under *Make mock server private* while that is on. */
  readonly keyField?: ReactNode;
}

const noEnvironment = '';

/** The configuration page of a mock server (SPEC section 3). What is wrong is said beside its field. */
export const ConfigurationForm = ({ draft, faults, onChange, onSettle, source, keyField }: ConfigurationFormProps) => {
  const all = environments.use((state) => state.sorted);
  const id = useId();
  const choose = (patch: Partial<ConfigurationDraft>) => {
    onChange(patch);
    onSettle?.(patch);
  };
  const { next } = faults.port ?? {};
  return (
    <div className="configuration">
      <FieldRow id={`${id}name`} label="Mock server name" fault={faults.name}>
        <input
          id={`${id}name`}
          name={'name' satisfies TextField}
          className="text-field"
          value={draft.name}
          maxLength={100_000}
          spellCheck={false}
          aria-invalid={faults.name !== undefined}
          aria-describedby={`${id}name-fault`}
          onChange={(event) => onChange({ name: event.target.value })}
          onBlur={() => onSettle?.({ name: draft.name })}
        />
      </FieldRow>
      {source}
      <FieldRow id={`${id}environment`} label="Environment" labelIsText fault={faults.environment}>
        <Combobox
          labelledBy={`${id}environment`}
          value={draft.environment ?? noEnvironment}
          placeholder="It is gone"
          options={[
            { id: noEnvironment, label: 'No Environment' },
            ...all.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(chosen) => choose({ environment: chosen === noEnvironment ? null : chosen })}
        />
      </FieldRow>
      <Checkbox
        label="Save the mock server URL as an environment variable"
        hint={
          <>
            Sets <code>url</code> in the environment chosen, or in a new one.
          </>
        }
        checked={draft.saveUrl}
        onChange={(saveUrl) => choose({ saveUrl })}
      />
      <div>
        <Checkbox
          label="Make mock server private"
          hint={
            <>
              Callers must send a key as <code>x-api-key</code>.
            </>
          }
          checked={draft.private}
          onChange={(on) => choose({ private: on })}
        />
        {draft.private && keyField}
      </div>
      <DelayField draft={draft} fault={faults.delay} onChange={onChange} onSettle={onSettle} />
      <FieldRow
        id={`${id}port`}
        label="Port"
        fault={faults.port}
        {...(!onSettle && { hint: 'Empty takes a free one.' })}
      >
        <NumberField
          id={`${id}port`}
          name={'port' satisfies TextField}
          value={draft.port}
          min={1}
          max={65_535}
          invalid={faults.port !== undefined}
          describedBy={`${id}port-fault`}
          onChange={(port) => onChange({ port })}
          onSettle={() => onSettle?.({ port: draft.port })}
        />
        {next !== undefined && <Button onClick={() => choose({ port: String(next) })}>Use port {next}</Button>}
      </FieldRow>
      <Checkbox
        label="Match on request body"
        hint="An example answers only the body it was saved with."
        checked={draft.matchBody}
        onChange={(matchBody) => choose({ matchBody })}
      />
      <FieldRow
        id={`${id}headers`}
        label="Match on headers"
        fault={faults.matchHeaders}
        hint="Names with commas between them. An example answers only if these headers fit."
      >
        <input
          id={`${id}headers`}
          name={'matchHeaders' satisfies TextField}
          className="text-field mono"
          value={draft.matchHeaders}
          placeholder="Authorization, Accept-Language"
          spellCheck={false}
          aria-invalid={faults.matchHeaders !== undefined}
          aria-describedby={`${id}headers-fault`}
          onChange={(event) => onChange({ matchHeaders: event.target.value })}
          onBlur={() => onSettle?.({ matchHeaders: draft.matchHeaders })}
        />
      </FieldRow>
      <Checkbox
        label="Read control headers from the query"
        hint={
          <>
            For callers that cannot set headers: <code>__mock_response_name</code> in the query counts like{' '}
            <code>x-mock-response-name</code>.
          </>
        }
        checked={draft.controlByQuery}
        onChange={(controlByQuery) => choose({ controlByQuery })}
      />
      <Checkbox
        label="Share on the local network"
        hint="Machines of your network can call it, not this computer only."
        checked={draft.shareOnNetwork}
        onChange={(shareOnNetwork) => choose({ shareOnNetwork })}
      />
    </div>
  );
};
