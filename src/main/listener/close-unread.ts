import type { IncomingMessage } from 'node:http';

/** So much that nobody wants is taken from a caller, in bytes and in milliseconds. */
const most = { bytes: 512 * 1024 * 1024, time: 30_000 };

/**
 * Closes the connection of a call that was answered before its body had come. Many callers read nothing before they
 * have sent all, and what comes in on a closed connection resets it, the answer with it. So only our side is closed;
 * what comes is thrown away until the body ends, or is too much.
 */
export const closeUnread = (request: IncomingMessage, { bytes, time } = most): void => {
  const { socket } = request;
  const cut = (): void => void socket.destroy();
  const timer = setTimeout(cut, time).unref();
  let left = bytes;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) cut();
  });
  request.on('end', () => socket.destroySoon());
  socket.on('close', () => clearTimeout(timer));
  socket.end();
};
