import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { bind } from '../bind';
import { closeUnread } from '../close-unread';

/** A server that answers at once and wants no body, and a caller that has sent its headers and reads. */
const called = async (limits: Parameters<typeof closeUnread>[1]) => {
  const bound = await bind(
    (request, response) => {
      response.writeHead(413, { 'Content-Length': 2 });
      response.write('no');
      closeUnread(request, limits);
    },
    { port: 0 },
  );
  if (!bound.ok) throw new Error(bound.error.code);
  const { port, servers } = bound.value;
  onTestFinished(async () => {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  });
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  // It is cut while it writes: that is no fault of the test.
  socket.on('error', () => undefined);
  socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n');
  const answer = await socket.take(1).toArray();
  return { socket, answer: String(Buffer.concat(answer)) };
};

test('a caller that sends without end is cut', async () => {
  const { socket, answer } = await called({ bytes: 1024 * 1024, time: 60_000 });
  expect(answer).toMatch(/no$/);
  const gone = once(socket, 'close');
  const piece = Buffer.from(`10000\r\n${'x'.repeat(0x10000)}\r\n`);
  const send = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', send);
  send();
  await gone;
});

test('a caller that sends too slowly to end is cut', async () => {
  const { socket, answer } = await called({ bytes: 1024 * 1024, time: 50 });
  expect(answer).toMatch(/no$/);
  await new Promise((resolve) => socket.write('1\r\nx\r\n', resolve));
  const again = setInterval(() => socket.write('1\r\nx\r\n'), 5);
  await once(socket, 'close');
  clearInterval(again);
});
