import { done, type Result } from '../../shared/errors';
import type { HeaderPair } from '../../shared/model/call';
import type { Timing } from '../../shared/model/sent-response';
import { decodeBody } from './decode-body';
import type { Outgoing } from './outgoing';
import { type SendOptions, withAnswer } from './with-answer';

/** An answer, read to its end. */
export interface Answered {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderPair[];
  readonly body: Buffer;
  readonly cut: boolean;
  readonly redirects: { status: number; to: string }[];
  /** The body as it came over the wire, in bytes. */
  readonly wireSize: number;
  readonly timing: Omit<Timing, 'prepare'>;
}

/** An answer longer than this is cut (SPEC section 8, issue of sending: 50 MB). */
const mostBytes = 50 * 1024 * 1024;

const read = async (body: AsyncIterable<Buffer>): Promise<{ bytes: Buffer; cut: boolean }> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    // Leaving the loop ends the connection.
    if (length > mostBytes) return { bytes: Buffer.concat(chunks).subarray(0, mostBytes), cut: true };
  }
  return { bytes: Buffer.concat(chunks), cut: false };
};

/** Sends a request and reads its answer. */
export const exchange = (first: Outgoing, options: SendOptions): Promise<Result<Answered>> =>
  withAnswer(first, options, async ({ status, statusText, headers, header, redirects, bytes, stopwatch }) => {
    const { bytes: raw, cut } = await read(bytes());
    const timing = stopwatch.end();
    const body = await decodeBody(raw, header('content-encoding') ?? '', mostBytes, cut);
    return done({
      ...{ status, statusText, headers, redirects, timing },
      body: body.bytes,
      cut: cut || body.cut,
      wireSize: raw.length,
    });
  });
