import type { KeptResponse } from '../../shared/model/history-entry';
import type { SentResponse } from '../../shared/model/sent-response';

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The head of an answer in bytes: its status line, its headers and the empty line behind them. */
const headSize = ({ statusText, headers }: Pick<KeptResponse, 'statusText' | 'headers'>): number =>
  headers.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value) + 4, 0) +
  'HTTP/1.1 200 '.length +
  Buffer.byteLength(statusText) +
  4;

/** A response as the request tab shows it, as far as it was kept. */
export const shownAs = (response: KeptResponse): SentResponse => {
  const { body, ...rest } = response;
  return {
    ...rest,
    ...{ text: textOf(body), size: body.length, headerSize: headSize(response), wireSize: null },
    ...{ cut: false, timing: null, redirects: [] },
  };
};
