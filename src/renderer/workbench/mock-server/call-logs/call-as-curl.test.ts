import { expect, it } from 'vitest';
import type { CallMessage, WholeCall } from '../../../../shared/model/call';
import { callAsCurl } from './call-as-curl';

const body = (text: string, fields = {}) => ({ text, binary: false, size: text.length, kept: text.length, ...fields });
const made = (fields: Partial<WholeCall>): WholeCall =>
  ({
    method: 'GET',
    target: '/a?b=c',
    request: { headers: [], body: body('') },
    ...fields,
  }) as Partial<WholeCall> as WholeCall;

it('is a line a shell reads as it was sent', () => {
  const request: CallMessage = {
    headers: [
      ['Host', 'x'],
      ['X-Name', "O'Hara"],
    ],
    body: body('{"it\'s":1}'),
  };
  expect(callAsCurl(made({ method: 'POST', request }), 'http://localhost:4010')).toBe(
    `curl -X 'POST' 'http://localhost:4010/a?b=c' \\\n  -H 'X-Name: O'\\''Hara' \\\n  --data-raw '{"it'\\''s":1}'`,
  );
});

it('leaves out a body that is not there whole, or is no text', () => {
  for (const cut of [body('abc', { size: 99 }), body('//4=', { binary: true })]) {
    expect(callAsCurl(made({ request: { headers: [], body: cut } }), 'http://h')).not.toContain('--data-raw');
  }
  expect(callAsCurl(made({ method: 'HEAD' }), 'http://h')).toBe("curl --head 'http://h/a?b=c'");
});
