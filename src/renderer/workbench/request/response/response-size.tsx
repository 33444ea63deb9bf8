import type { SentResponse } from '../../../../shared/model/sent-response';
import { sizeInWords } from '../../../../shared/words';
import { Table } from '../../../ui/table';
import { FactCard } from './fact-card';

/** How long the body is; head and body apart, and what came over the wire, where it is pointed at. */
export const ResponseSize = ({ size, headerSize, wireSize }: SentResponse) => {
  const value = sizeInWords(size);
  const rows: (readonly [string, number])[] = [
    ['Headers', headerSize],
    ['Body', size],
    ...(wireSize !== null && wireSize !== size ? [['Body, as it came', wireSize] as const] : []),
  ];
  return (
    <FactCard name="Size" value={value} label="Size" className="timing timing-narrow">
      <Table label="Size" columns={['Part', 'Size']}>
        {rows.map(([label, bytes]) => (
          <tr key={label}>
            <td>{label}</td>
            <td className="timing-time mono">{sizeInWords(bytes)}</td>
          </tr>
        ))}
      </Table>
    </FactCard>
  );
};
