import type { IncomingMessage } from 'node:http';

/** A body may have this many bytes (SPEC section 5). */
export const bodyLimit = 10 * 1024 * 1024;

export const emptyBody = Buffer.alloc(0);

/** Whether a request says that it has a body at all (RFC 9112 6.3). */
export const hasBody = (request: IncomingMessage): boolean =>
  request.headers['transfer-encoding'] !== undefined ||
  (request.headers['content-length'] !== undefined && request.headers['content-length'] !== '0');

/** Whether a request says that its body is past the limit. */
export const saysTooLarge = (request: IncomingMessage): boolean =>
  Number(request.headers['content-length'] ?? 0) > bodyLimit;

/** Reads a body whole, where there is one. `too-large` past the limit, `gone` where the caller hung up before its end. */
export const readBody = (request: IncomingMessage): Promise<Buffer | 'too-large' | 'gone'> => {
  if (saysTooLarge(request)) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= bodyLimit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      resolve('too-large');
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] ?? emptyBody) : Buffer.concat(chunks)));
    request.on('error', () => resolve('gone'));
    request.on('close', () => resolve('gone'));
  });
};
