import { done, type Result, refuse } from '../../shared/errors';
import { firstBadUtf8, firstBadUtf16 } from './encoding-faults';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of a file: UTF-8, or UTF-16 as some editors and shells write it. A byte order mark is no part of it. */
export const decode = (bytes: Uint8Array): Result<string> => {
  const encoding = encodingOf(bytes);
  try {
    return done(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    // The decoder says only that something is wrong, not where.
    const at = encoding === 'utf-8' ? firstBadUtf8(bytes) : firstBadUtf16(bytes, encoding === 'utf-16le');
    return refuse({ code: 'file-encoding', at });
  }
};

const encodingOf = (bytes: Uint8Array): Encoding => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: JSON begins with an ASCII character, which UTF-16 pads with a zero byte.
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== undefined && second !== 0 ? 'utf-16be' : 'utf-8';
};
