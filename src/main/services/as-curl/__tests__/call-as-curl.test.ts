import { expect, it } from 'vitest';
import type { CallMessage, HeaderPair, WholeCall } from '../../../../shared/model/call';
import { mask } from '../../../journal/mask';
import { callAsCurl } from '../call-as-curl';

const body = (text: string, fields = {}) => ({ text, binary: false, size: text.length, kept: text.length, ...fields });
const made = (fields: Partial<WholeCall>): WholeCall =>
  ({
    method: 'GET',
    target: '/a?b=c',
    request: { headers: [], body: body('') },
    contentKept: true,
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
  expect(callAsCurl(made({ method: 'POST', request }), request.headers, 'http://localhost:4010').line).toBe(
    `curl -X 'POST' 'http://localhost:4010/a?b=c' \\\n  -H 'X-Name: O'\\''Hara' \\\n  -H 'Content-Type:' \\\n  --data-raw '{"it'\\''s":1}'`,
  );
});

it('leaves out a body that is not there whole, or is no text, and says so', () => {
  const out = (fields: Partial<WholeCall>) => callAsCurl(made(fields), [], 'http://h');
  const bodies = [
    ['cut', body('abc', { size: 99 })],
    ['binary', body('//4=', { binary: true })],
    ['binary', body('a\0b')],
    ['long', body('a'.repeat(200_000))],
  ] as const;
  for (const [bodyOut, cut] of bodies) {
    const copied = out({ request: { headers: [], body: cut } });
    expect(copied).toMatchObject({ bodyOut });
    expect(copied.line).not.toContain('--data-raw');
  }
  expect(out({ contentKept: false })).toMatchObject({ bodyOut: 'gone' });
  expect(out({ method: 'HEAD' }).line).toBe("curl --head 'http://h/a?b=c'");
  expect(out({ method: 'HEAD', request: { headers: [], body: body('abc') } })).toEqual({
    ...{ line: "curl --head 'http://h/a?b=c'", bodyOut: 'head' },
    ...{ masked: [], files: [] },
  });
});

it('has the secrets that are known, and names those that are not', () => {
  const request = { headers: [], body: body(`a ${mask}`) };
  const call = made({ request, target: `/x?key=${mask}` });
  const headers: HeaderPair[] = [
    ['Authorization', 'Bearer abc'],
    ['X-Api-Key', mask],
  ];
  const { line, masked } = callAsCurl(call, headers, 'http://h');
  expect(line).toContain("-H 'Authorization: Bearer abc'");
  expect(line).not.toContain('X-Api-Key');
  expect(masked).toEqual(['X-Api-Key', 'a part of the URL', 'a part of the body']);
});
