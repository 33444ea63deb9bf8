import type { Call } from '../../shared/model/call';
import type { CallFormat } from './options';

const time = (at: number): string => new Date(at).toISOString().slice(11, 23);

/** What stands in a call must not move the cursor of who reads the log. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, '?');

/** One call as a line for people; the time is UTC. */
const prettyLine = (call: Call): string =>
  `${time(call.at)} ${call.method} ${printable(call.target)} → ${call.status} ${printable(call.example ?? 'No matching requests')} (${call.duration.toFixed(1)} ms)`;

/** Calls that came as lines of JSON, as they go to the log: as they are, or each in words. */
export const callLog = (lines: string, format: Exclude<CallFormat, 'none'>): string =>
  format === 'json'
    ? lines
    : lines
        .split('\n')
        .map((line) => prettyLine(JSON.parse(line) as Call))
        .join('\n');
