import type { Variable } from '../../../shared/model/environment';
import { type Column, EditableTable } from '../editor/editable-table';
import { SecretInput } from '../editor/secret-input';
import { VariableInput } from '../editor/variable-input';
import './variable-editor.css';

interface VariableEditorProps {
  readonly variables: readonly Variable[];
  readonly onChange: (variables: Variable[]) => void;
}

const blank: Variable = { key: '', value: '', enabled: true, secret: false };

/** The variable with this value on this computer; nothing, or the initial value again, is none of its own. */
export const withCurrent = ({ current: _, ...variable }: Variable, current: string): Variable =>
  current === '' || current === variable.value ? variable : { ...variable, current };

/** Without a text of its own it shows the one that stands for it. */
const value = (label: string, text: string, secret: boolean, set: (text: string) => void, instead = '') =>
  secret ? (
    <SecretInput bare label={label} placeholder={label} value={text} onChange={set} />
  ) : (
    <VariableInput
      className={instead === '' ? '' : 'variable-instead'}
      label={label}
      placeholder={instead || label}
      value={text}
      onChange={set}
    />
  );

const columns: readonly Column<Variable>[] = [
  {
    name: 'Variable',
    className: 'variable-name',
    cell: (row, set) => (
      <VariableInput
        label="Variable"
        placeholder="Add a new variable"
        value={row.key}
        onChange={(key) => set({ ...row, key })}
      />
    ),
  },
  {
    name: 'Type',
    className: 'variable-type',
    cell: (row, set) => (
      <select
        aria-label="Type"
        value={row.secret ? 'secret' : 'default'}
        onChange={(event) => set({ ...row, secret: event.target.value === 'secret' })}
      >
        <option value="default">default</option>
        <option value="secret">secret</option>
      </select>
    ),
  },
  {
    name: 'Initial value',
    cell: (row, set) => value('Initial value', row.value, row.secret, (text) => set({ ...row, value: text })),
  },
  {
    name: 'Current value',
    cell: (row, set) =>
      value('Current value', row.current ?? '', row.secret, (text) => set(withCurrent(row, text)), row.value),
  },
];

/** The variables of an environment, to be edited. */
export const VariableEditor = ({ variables, onChange }: VariableEditorProps) => (
  <EditableTable
    label="Variables"
    columns={columns}
    rows={variables}
    nameOf={({ key }) => key}
    isOn={({ enabled }) => enabled}
    setOn={(row, enabled) => ({ ...row, enabled })}
    blank={blank}
    onChange={onChange}
  />
);
