import { connect } from 'node:net';

/** Sends bytes over a socket as they are and gives back all that came until the other side or the time ended. */
export const sendRaw = (port: number, bytes: string, time = 300): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let got = '';
    const end = (): void => {
      socket.destroy();
      resolve(got);
    };
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      got += String(chunk);
    });
    socket.on('end', end);
    socket.on('error', end);
    socket.on('connect', () => socket.write(bytes, 'latin1'));
    setTimeout(end, time);
  });
