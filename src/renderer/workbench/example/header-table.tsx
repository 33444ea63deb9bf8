import type { Header } from '../../../shared/model/example';
import { shortened } from '../../../shared/words';
import { Table } from '../../ui/table';
import { withKeys } from '../../ui/with-keys';

/** The headers of a response, to read. */
export const HeaderTable = ({ headers }: { readonly headers: readonly Header[] }) => (
  <div className="header-table">
    {headers.length === 0 ? (
      <p className="muted">This response has no headers of its own.</p>
    ) : (
      <Table label="Response headers" columns={['Header', 'Value']}>
        {withKeys(headers, ({ key }) => key).map(({ key: rowKey, item: { key, value, disabled } }) => (
          <tr key={rowKey} data-off={disabled}>
            <td className="mono selectable">{shortened(key)}</td>
            <td className="mono selectable">{shortened(value, 4_000)}</td>
          </tr>
        ))}
      </Table>
    )}
  </div>
);
