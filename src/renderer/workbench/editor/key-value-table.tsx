import { useState } from 'react';
import type { Row } from '../../../shared/model/request';
import { Button } from '../../ui/button';
import { rowsAsText, textAsRows } from './bulk-rows';
import { type Column, EditableTable } from './editable-table';
import { VariableInput } from './variable-input';

interface KeyValueTableProps<T extends Row> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly blank: T;
  readonly onChange: (rows: T[]) => void;
  /** Rows come from elsewhere: their keys are given. */
  readonly fixed?: boolean;
  /** Another way to show a value; undefined for the usual one. */
  readonly valueCell?: (row: T, set: (row: T) => void) => React.ReactNode | undefined;
}

export const blankRow: Row = { key: '', value: '', description: '', disabled: false };

/** A table of keys, values and descriptions; or all of it as one text (Bulk Edit). */
export const KeyValueTable = <T extends Row>(props: KeyValueTableProps<T>) => {
  const { label, rows, blank, onChange, fixed = false, valueCell } = props;
  const [bulk, setBulk] = useState<string | null>(null);
  const cell = (name: 'key' | 'value' | 'description', title: string): Column<T> => ({
    name: title,
    className: `editable-${name}`,
    cell: (row, set) =>
      (name === 'value' && valueCell?.(row, set)) || (
        <VariableInput
          label={title}
          placeholder={title}
          value={row[name]}
          readOnly={fixed && name === 'key'}
          onChange={(text) => set({ ...row, [name]: text })}
        />
      ),
  });
  return (
    <div className="key-value">
      <div className="key-value-head">
        <h3>{label}</h3>
        {!fixed && (
          <Button look="link" onClick={() => setBulk(bulk === null ? rowsAsText(rows) : null)}>
            {bulk === null ? 'Bulk Edit' : 'Key-Value Edit'}
          </Button>
        )}
      </div>
      {bulk !== null ? (
        <textarea
          className="bulk mono"
          aria-label={`${label} as text`}
          spellCheck={false}
          placeholder={
            'Rows are separated by new lines\nKeys and values are separated by :\nPut // before a row to keep it but switch it off'
          }
          value={bulk}
          onChange={(event) => {
            setBulk(event.target.value);
            onChange(textAsRows(event.target.value, rows, blank));
          }}
        />
      ) : (
        <EditableTable
          label={label}
          rows={rows}
          columns={[cell('key', 'Key'), cell('value', 'Value'), cell('description', 'Description')]}
          nameOf={({ key }) => key}
          isOn={({ disabled }) => !disabled}
          setOn={(row, on) => ({ ...row, disabled: !on })}
          blank={fixed ? null : blank}
          onChange={onChange}
        />
      )}
    </div>
  );
};
