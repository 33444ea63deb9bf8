import { Check } from 'lucide-react';
import type { Variable } from '../../../shared/model/environment';
import { shortened } from '../../../shared/words';
import { Table } from '../../ui/table';
import { withKeys } from '../../ui/with-keys';
import { SecretValue } from './secret-value';

/** The variables of an environment, to read. */
export const VariableTable = ({ variables }: { readonly variables: readonly Variable[] }) => (
  <Table label="Variables" columns={['On', 'Variable', 'Value']}>
    {withKeys(variables, ({ key }) => key).map(({ key: rowKey, item: { key, value, enabled, secret } }) => (
      <tr key={rowKey} data-off={!enabled}>
        <td className="table-tick">
          {enabled ? (
            <Check size={14} strokeWidth={1.75} role="img" aria-label="On" />
          ) : (
            <span className="unseen">Off</span>
          )}
        </td>
        <td className="mono selectable">{shortened(key)}</td>
        <td className="mono selectable">
          {secret ? <SecretValue name={key} value={value} /> : shortened(value, 2_000)}
        </td>
      </tr>
    ))}
  </Table>
);
