import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../decode';
import { firstBadUtf8 } from '../encoding-faults';

describe('bytes that are no text are said with their place', () => {
  it.each([
    ['a byte of Latin-1', [0x7b, 0x22, 0xfc, 0x22], 2],
    ['a sequence cut short', [0x41, 0xe2, 0x82], 1],
    ['an overlong slash', [0x41, 0x41, 0xc0, 0xaf], 2],
    ['half a surrogate', [0x41, 0xed, 0xa0, 0x80], 1],
    ['beyond Unicode', [0x41, 0xf4, 0x90, 0x80, 0x80], 1],
    ['after good ones', [0xc3, 0xbc, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xff], 9],
    ['UTF-16 with half a pair', [0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x41, 0x00], 4],
    ['UTF-16 with a second half alone', [0xfe, 0xff, 0xdc, 0x00], 2],
    ['UTF-16 with an odd byte', [0xff, 0xfe, 0x3d, 0xd8, 0x00, 0xde, 0x41], 6],
  ])('%s', (_, bytes, at) => {
    expect(decode(new Uint8Array(bytes))).toEqual({ ok: false, error: { code: 'file-encoding', at } });
  });
});

describe('the search for the first bad byte agrees with the decoder', () => {
  const decodes = (bytes: Uint8Array) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  };

  it('whether there is one, and that what stands before it is good', () => {
    const bytes = fc
      .array(fc.oneof(fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4), fc.nat(255)))
      .map((list) => new Uint8Array(list));
    fc.assert(
      fc.property(bytes, (all) => {
        const at = firstBadUtf8(all);
        return (at === all.length) === decodes(all) && decodes(all.subarray(0, at));
      }),
      { numRuns: 5_000 },
    );
  });
});
