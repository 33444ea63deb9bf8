import type { Timing } from '../../../../shared/model/sent-response';
import { Table } from '../../../ui/table';
import { FactCard } from './fact-card';
import { timeInWords } from './time-in-words';

const parts: readonly (readonly [keyof Timing, string])[] = [
  ['prepare', 'Preparation'],
  ['redirects', 'Redirects'],
  ['socket', 'Wait for socket'],
  ['dns', 'DNS lookup'],
  ['connect', 'TCP connection'],
  ['tls', 'TLS handshake'],
  ['wait', 'Wait for first byte'],
  ['download', 'Download'],
];

interface ResponseTimeProps {
  readonly duration: number;
  /** Null where it was not kept. */
  readonly timing: Timing | null;
}

/** How long it took; what of it took how long is shown where it is pointed at. */
export const ResponseTime = ({ duration, timing }: ResponseTimeProps) => {
  const value = timeInWords(duration);
  if (!timing) return <span className="sent-fact">{value}</span>;
  let before = 0;
  const rows = parts.map(([part, label]) => {
    const from = before;
    before += timing[part];
    return { part, label, from, time: timing[part] };
  });
  const share = (time: number): string => `${(time / Math.max(duration, 0.001)) * 100}%`;
  return (
    <FactCard name="Time" value={value} label="Timing" className="timing">
      <Table label="Timing" columns={['Part', 'When', 'Time']}>
        {rows
          .filter(({ part, time }) => part !== 'redirects' || time > 0)
          .map(({ part, label, from, time }) => (
            <tr key={part}>
              <td>{label}</td>
              <td className="timing-track" aria-hidden>
                <span className="timing-bar" data-part={part} style={{ marginLeft: share(from), width: share(time) }} />
              </td>
              <td className="timing-time mono">{timeInWords(time)}</td>
            </tr>
          ))}
        <tr className="timing-total">
          <td>Total</td>
          <td />
          <td className="timing-time mono">{value}</td>
        </tr>
      </Table>
    </FactCard>
  );
};
