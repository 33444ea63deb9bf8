import { HoverCard } from 'radix-ui';
import type { SentResponse } from '../../../../shared/model/sent-response';
import { sizeInWords } from '../../../../shared/words';
import { Table } from '../../../ui/table';

/** How long the body is; head and body apart, and what came over the wire, where it is pointed at. */
export const ResponseSize = ({ size, headerSize, wireSize }: SentResponse) => {
  const value = sizeInWords(size);
  const rows: (readonly [string, number])[] = [
    ['Headers', headerSize],
    ['Body', size],
    ...(wireSize !== null && wireSize !== size ? [['Body, as it came', wireSize] as const] : []),
  ];
  return (
    <HoverCard.Root openDelay={150} closeDelay={100}>
      <HoverCard.Trigger asChild>
        <button type="button" className="sent-fact sent-fact-more" aria-label={`Size ${value}`}>
          {value}
        </button>
      </HoverCard.Trigger>
      <HoverCard.Portal>
        <HoverCard.Content
          role="region"
          aria-label="Size"
          className="timing timing-narrow"
          align="end"
          sideOffset={6}
          collisionPadding={8}
        >
          <Table label="Size" columns={['Part', 'Size']}>
            {rows.map(([label, bytes]) => (
              <tr key={label}>
                <td>{label}</td>
                <td className="timing-time mono">{sizeInWords(bytes)}</td>
              </tr>
            ))}
          </Table>
        </HoverCard.Content>
      </HoverCard.Portal>
    </HoverCard.Root>
  );
};
