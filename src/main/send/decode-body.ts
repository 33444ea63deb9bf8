import { decoded } from './decoded';

interface Decoded {
  readonly bytes: Buffer;
  /** There is more than the limit. */
  readonly cut: boolean;
}

async function* of(bytes: Uint8Array) {
  yield bytes;
}

/**
 * A body without its encodings, up to a limit of bytes; as it came, where it is not what it says. One of which not all is
 * there (`partial`) is decoded as far as it goes.
 */
export const decodeBody = async (
  bytes: Buffer,
  encodings: string,
  limit: number,
  partial = false,
): Promise<Decoded> => {
  if (encodings === '') return { bytes, cut: false };
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of decoded(of(bytes), encodings)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit) return { bytes: Buffer.concat(chunks).subarray(0, limit), cut: true };
    }
  } catch {
    if (!partial || length === 0) return { bytes, cut: false };
  }
  return { bytes: Buffer.concat(chunks), cut: false };
};
