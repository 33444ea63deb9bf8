import { request } from 'node:http';
import { done, type Result, refuse } from '../../../shared/errors';
import type { HeaderPair, WholeCall } from '../../../shared/model/call';

/** Of the connection, or made anew. */
const ownHeaders = new Set(['connection', 'keep-alive', 'content-length', 'transfer-encoding', 'expect', 'upgrade']);
/** Longer than the longest delay a mock server may have, in milliseconds. */
const patience = 190_000;

/** Sends a recorded call to the mock server once more; the log shows what came of it. */
export const sendAgain = (
  { method, target, request: { body } }: WholeCall,
  headers: readonly HeaderPair[],
  port: number,
): Promise<Result<void>> => {
  if (body.kept < body.size) return Promise.resolve(refuse({ code: 'call-cut', size: body.size, kept: body.kept }));
  return new Promise((resolve) => {
    const fail = (error: unknown): void =>
      resolve(refuse({ code: 'call-unsent', reason: error instanceof Error ? error.message : String(error) }));
    try {
      const sent = request({ host: '127.0.0.1', port, method, path: target, timeout: patience }, (response) => {
        response.resume();
        response.once('close', () => resolve(done(undefined)));
      });
      for (const [name, value] of headers) {
        if (ownHeaders.has(name.toLowerCase())) continue;
        if (name.toLowerCase() === 'host') sent.setHeader(name, value);
        else sent.appendHeader(name, value);
      }
      sent.once('error', fail);
      sent.once('timeout', () => sent.destroy(new Error('no answer came')));
      sent.end(Buffer.from(body.text, body.binary ? 'base64' : 'utf8'));
    } catch (error) {
      // What a raw socket may send, Node's client may refuse.
      fail(error);
    }
  });
};
