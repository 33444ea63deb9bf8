import type { ReactNode } from 'react';
import './table.css';

interface TableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A quiet table to read. Its rows are the children. */
export const Table = ({ label, columns, children }: TableProps) => (
  <table className="table" aria-label={label}>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);
