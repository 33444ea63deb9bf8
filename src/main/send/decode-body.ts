import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { decompress } from 'fzstd';

const one = (bytes: Buffer, encoding: string): Buffer => {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(bytes);
    case 'deflate':
      try {
        return inflateSync(bytes);
      } catch {
        // Some servers send it without its wrapper.
        return inflateRawSync(bytes);
      }
    case 'br':
      return brotliDecompressSync(bytes);
    case 'zstd':
      return Buffer.from(decompress(bytes));
    default:
      return bytes;
  }
};

/** A body as it was before it was encoded for the wire (RFC 9110 8.4); as it came, where it is not what it says. */
export const decodeBody = (bytes: Buffer, encodings: string): Buffer => {
  try {
    return encodings
      .toLowerCase()
      .split(',')
      .map((name) => name.trim())
      .reverse()
      .reduce(one, bytes);
  } catch {
    return bytes;
  }
};
