import { type Duplex, pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { Decompress } from 'fzstd';

type Bytes = AsyncIterable<Uint8Array>;

/** Nobody encodes a body more often than this. */
const mostEncodings = 5;

async function* through(source: Bytes, decoder: Duplex): Bytes {
  // What goes wrong on the way comes out of the decoder.
  pipeline(Readable.from(source), decoder, () => undefined);
  yield* decoder as AsyncIterable<Uint8Array>;
}

/** Some servers send `deflate` without its wrapper (RFC 1950): the first two bytes tell. */
async function* inflated(source: Bytes): Bytes {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const [a = 0, b = 0] = first.value;
  const wrapped = (a & 0x0f) === 8 && ((a << 8) | b) % 31 === 0;
  async function* whole(): Bytes {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  yield* through(whole(), wrapped ? createInflate() : createInflateRaw());
}

async function* unzstd(source: Bytes): Bytes {
  let ready: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => ready.push(chunk));
  for await (const chunk of source) {
    decoder.push(chunk);
    yield* ready;
    ready = [];
  }
  decoder.push(new Uint8Array(), true);
  yield* ready;
}

const one = (source: Bytes, encoding: string): Bytes => {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return through(source, createGunzip());
    case 'deflate':
      return inflated(source);
    case 'br':
      return through(source, createBrotliDecompress());
    case 'zstd':
      return unzstd(source);
    default:
      return source;
  }
};

/** A body as it was before it was encoded for the wire (RFC 9110 8.4), as it comes. */
export const decoded = (source: Bytes, encodings: string): Bytes =>
  encodings
    .toLowerCase()
    .split(',', mostEncodings)
    .map((name) => name.trim())
    .reverse()
    .reduce(one, source);
