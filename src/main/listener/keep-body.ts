import { isUtf8 } from 'node:buffer';
import type { KeptBody } from '../../shared/model/call';

/** So much of a body is kept, in bytes. */
export const bodyKept = 256 * 1024;

/** The end of the last whole character within a limit: UTF-8 is not cut through. */
const wholeEnd = (bytes: Uint8Array, limit: number): number => {
  let end = limit;
  while (end > 0 && end > limit - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end;
};

/** A body as it is kept: text where its bytes are, base64 otherwise, and no longer than there is room for. */
export const keepBody = (bytes: Uint8Array, size: number, room: number): KeptBody => {
  const limit = Math.min(bodyKept, Math.max(room, 0));
  const cut = bytes.length > limit ? bytes.subarray(0, wholeEnd(bytes, limit)) : bytes;
  const binary = !isUtf8(cut);
  const text = Buffer.from(cut.buffer, cut.byteOffset, cut.byteLength).toString(binary ? 'base64' : 'utf8');
  return { text, binary, size, kept: cut.length };
};
