import { expect, it } from 'vitest';
import { shownAs } from '../shown-response';

const shown = (type: string, body: Uint8Array<ArrayBuffer>, cut = false) =>
  shownAs({ status: 200, statusText: 'OK', headers: [['Content-Type', type]], body, duration: 1, cut }).text;

it.each([
  ['text/plain; charset=iso-8859-1', Buffer.from('Café', 'latin1'), 'Café'],
  ['text/html;Charset="ISO-8859-1"', Buffer.from('Café', 'latin1'), 'Café'],
  ['text/plain; charset=utf-16le', Buffer.from('Café', 'utf16le'), 'Café'],
  ['text/plain; charset=shift_jis', Buffer.from([0x83, 0x4a]), 'カ'],
  ['application/json', Buffer.from('"Café"'), '"Café"'],
  ['text/plain; charset=no-such-thing', Buffer.from('Café'), 'Café'],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), null],
  ['image/png; charset=iso-8859-1', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), null],
  ['text/plain', Buffer.from('Café', 'latin1'), null],
])('the text of %s', (type, body, text) => {
  expect(shown(type, body)).toBe(text);
});

it('a body that was cut within a letter is text all the same', () => {
  const half = Buffer.from('Café').subarray(0, -1);
  expect(shown('text/plain', half, true)).toBe('Caf');
  expect(shown('text/plain', half)).toBeNull();
});

it('what an earlier version kept has no parts of its time, and was not cut', () => {
  const kept = { status: 200, statusText: 'OK', headers: [], body: new Uint8Array(), duration: 12 };
  expect(shownAs(kept)).toMatchObject({ duration: 12, timing: null, wireSize: null, redirects: [], cut: false });
});
