import type { Call } from '../../shared/model/call';
import type { CallFormat } from './options';

const time = (at: number): string => new Date(at).toISOString().slice(11, 23);

/** What stands in a call must not move the cursor of who reads the log. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, '?');

/** One call as a line of the log; the time is UTC. */
export const callLine = (call: Call, format: Exclude<CallFormat, 'none'>): string =>
  format === 'json'
    ? JSON.stringify(call)
    : `${time(call.at)} ${call.method} ${printable(call.target)} → ${call.status} ${printable(call.example ?? 'No matching requests')} (${call.duration.toFixed(1)} ms)`;
