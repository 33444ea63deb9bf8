import type { Socket } from 'node:net';

/** Takes the interim answer "100 Continue", where a server sends it unasked, out of what it sends: undici takes it for a fault. */
export interface ContinueFilter {
  /** Lets a connection be read through the filter. */
  readonly on: (socket: Socket) => void;
  /** What comes next is the beginning of an answer. */
  readonly begin: () => void;
}

/** An interim answer longer than this is left to whoever reads. */
const longest = 64 * 1024;
const interim = 'HTTP/1.1 100 ';
const endOfHead = '\r\n\r\n';

/** What stands behind the interim answers with which these bytes begin; undefined where it takes more of them to tell. */
const behind = (bytes: Buffer): Buffer | undefined => {
  let rest = bytes;
  for (;;) {
    const start = rest.subarray(0, interim.length).toString('latin1');
    if (!/^HTTP\/1\.[01] 100[ \r]/.test(start + interim.slice(start.length))) return rest;
    const end = rest.indexOf(endOfHead);
    if (end < 0) return rest.length > longest ? rest : undefined;
    rest = rest.subarray(end + endOfHead.length);
  }
};

export const createContinueFilter = (): ContinueFilter => {
  let begins = true;
  return {
    begin: () => {
      begins = true;
    },
    on: (socket) => {
      const read = socket.read.bind(socket);
      let held = Buffer.alloc(0);
      socket.read = (size) => {
        for (;;) {
          const chunk: Buffer | null = read(size);
          if (!begins || chunk === null) return chunk;
          held = Buffer.concat([held, chunk]);
          const rest = behind(held);
          if (!rest) continue;
          begins = false;
          held = Buffer.alloc(0);
          return rest;
        }
      };
    },
  };
};
