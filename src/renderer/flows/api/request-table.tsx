import { useState } from 'react';
import type { RequestRow } from '../../../shared/model/api';
import { Checkbox } from '../../ui/checkbox';

/** A row as it is typed. */
export interface TypedRow {
  readonly method: string;
  readonly url: string;
  readonly status: string;
  readonly body: string;
  readonly requestBody: string;
  readonly headers: string;
  readonly description: string;
}
type Column = keyof TypedRow;

export const blankRow: TypedRow = {
  method: 'GET',
  url: '',
  status: '200',
  body: '',
  requestBody: '',
  headers: '',
  description: '',
};

const names: Readonly<Record<Column, string>> = {
  method: 'Method',
  url: 'URL',
  status: 'Status',
  body: 'Response body',
  requestBody: 'Request body',
  headers: 'Headers',
  description: 'Description',
};
const extras = ['requestBody', 'headers', 'description'] as const;
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** What is wrong with a row, and where. */
export interface RowFault {
  readonly row: number;
  readonly column: Column;
  readonly words: string;
}

/** The rows that say something, as they are sent; or what is wrong with one. */
export const rowsOf = (typed: readonly TypedRow[]): RequestRow[] | RowFault => {
  const rows: RequestRow[] = [];
  for (const [at, row] of typed.entries()) {
    if (row.url.trim() === '' && row.body === '') continue;
    const status = Number(row.status);
    if (row.url.trim() === '') return { row: at, column: 'url', words: `Row ${at + 1} has no URL.` };
    if (!Number.isInteger(status) || status < 200 || status > 599)
      return { row: at, column: 'status', words: `Row ${at + 1}: a status is a whole number from 200 to 599.` };
    rows.push({ ...row, status });
  }
  return rows;
};

interface RequestTableProps {
  readonly rows: readonly TypedRow[];
  readonly fault: RowFault | null;
  readonly onChange: (rows: readonly TypedRow[]) => void;
}

/** The table of *Create a new collection*: it grows as it is filled in. */
export const RequestTable = ({ rows, fault, onChange }: RequestTableProps) => {
  const [shown, setShown] = useState<readonly Column[]>([]);
  const columns: readonly Column[] = ['method', 'url', ...shown, 'status', 'body'];
  const edit = (at: number, column: Column, value: string) => {
    const next = rows.map((row, index) => (index === at ? { ...row, [column]: value } : row));
    onChange(at === rows.length - 1 && value !== '' ? [...next, blankRow] : next);
  };
  return (
    <>
      <div className="api-rows-scroll">
        <table className="api-rows" aria-label="Requests">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {names[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end
              <tr key={at}>
                {columns.map((column) => {
                  const shared = {
                    'aria-label': `${names[column]} ${at + 1}`,
                    'aria-invalid': fault?.row === at && fault.column === column,
                    'data-column': column,
                    value: row[column],
                  };
                  return (
                    <td key={column}>
                      {column === 'method' ? (
                        <select
                          {...shared}
                          className="select"
                          onChange={(event) => edit(at, column, event.target.value)}
                        >
                          {methods.map((method) => (
                            <option key={method}>{method}</option>
                          ))}
                        </select>
                      ) : column === 'url' || column === 'status' ? (
                        <input
                          {...shared}
                          className="api-input mono"
                          onChange={(event) => edit(at, column, event.target.value)}
                        />
                      ) : (
                        <textarea
                          {...shared}
                          className="api-input mono"
                          onChange={(event) => edit(at, column, event.target.value)}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="api-columns">
        {extras.map((column) => (
          <Checkbox
            key={column}
            label={names[column]}
            checked={shown.includes(column)}
            onChange={(on) => setShown(extras.filter((each) => (each === column ? on : shown.includes(each))))}
          />
        ))}
      </div>
    </>
  );
};
