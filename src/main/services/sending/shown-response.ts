import type { KeptResponse } from '../../../shared/model/history-entry';
import type { SentResponse } from '../../../shared/model/sent-response';
import { textOf } from './text-of';

/** The head of an answer in bytes: its status line, its headers and the empty line behind them. */
const headSize = ({ statusText, headers }: Pick<KeptResponse, 'statusText' | 'headers'>): number =>
  headers.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value) + 4, 0) +
  'HTTP/1.1 200 '.length +
  Buffer.byteLength(statusText) +
  4;

/** A response as the request tab shows it, as far as it was kept. */
export const shownAs = (response: KeptResponse): SentResponse => {
  const { body, timing = null, wireSize = null, redirects = [], cut = false, leftOut = [], ...rest } = response;
  const type = response.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  return {
    ...rest,
    ...{ timing, wireSize, redirects, cut, leftOut },
    ...{ text: textOf(body, type, cut), size: body.length, headerSize: headSize(response) },
  };
};
