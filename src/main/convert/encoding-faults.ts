/** The offset of the first byte that no UTF-8 sequence can begin with or be finished by. */
export const firstBadUtf8 = (bytes: Uint8Array): number => {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
};

/** The length of the UTF-8 sequence at `at`, 0 where there is none. */
const sequenceLength = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  // The second byte is narrower where it would spell an overlong form, a surrogate or a number beyond Unicode.
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
};

/** The offset of the first half of a pair that stands alone, or of the last byte where their number is odd. */
export const firstBadUtf16 = (bytes: Uint8Array, littleEndian: boolean): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const high = (at: number) => at + 1 < bytes.length && (view.getUint16(at, littleEndian) & 0xfc00) === 0xd800;
  const low = (at: number) => at + 1 < bytes.length && (view.getUint16(at, littleEndian) & 0xfc00) === 0xdc00;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (low(at) || (high(at) && !low(at + 2))) return at;
    if (high(at)) at += 2;
  }
  return bytes.length - 1;
};
