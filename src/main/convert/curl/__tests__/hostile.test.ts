import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requestPartsSchema } from '../../../../shared/model/request';
import { parseCurl } from '../parse-curl';

const runs = { numRuns: 2_000 };
const pieces = fc.constantFrom(
  ...[
    'curl',
    ' ',
    '\n',
    '\\\n',
    '^\n',
    '^"',
    '"',
    "'",
    "$'",
    '\\',
    '\\"',
    '$(',
    ')',
    '`',
    '<<EOF',
    'EOF',
    '<<<',
    '>',
    '2>&1',
  ],
  ...[
    '&',
    '|',
    ';',
    '#',
    '-d',
    '-X',
    '-H',
    '-F',
    '-G',
    '-u',
    '--data-urlencode',
    '--next',
    '--json',
    '--',
    '-',
    '@-',
    '=',
  ],
  ...[
    'https://a.test',
    '?a=1',
    '{"a":1}',
    '<a/>',
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800',
    '\\x',
    '\\u',
    '\\c',
    '%',
    '{{x}}',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((list) => `curl ${list.join('')}`),
  fc.array(pieces, { maxLength: 40 }).map((list) => `curl https://a.test ${list.join(' ')}`),
);

it('whatever is pasted gives requests or one reason', () => {
  fc.assert(
    fc.property(text, (given) => {
      const read = parseCurl(given);
      if (!read.ok) expect(read.error).toMatchObject({ code: 'curl-not-understood', line: expect.any(Number) });
      for (const { name, parts } of read.ok ? read.value : []) {
        expect(requestPartsSchema.parse(parts)).toEqual(parts);
        expect(name.length).toBeLessThanOrEqual(255);
      }
    }),
    runs,
  );
});

const word = fc.string({ unit: 'grapheme', maxLength: 60 }).map((each) => each.replaceAll('\0', ''));
const single = (value: string) => `'${value.replaceAll("'", "'\\''")}'`;
const double = (value: string) => `"${value.replace(/[$`"\\]/g, '\\$&')}"`;
const ansi = (value: string) => `$'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
/** As Chrome writes it for the command prompt. */
const cmd = (value: string) =>
  `^"${value
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, '^$&')}^"`;

it.each([
  ['single quotes', single, ' \\\n '],
  ['double quotes', double, ' \\\r\n '],
  ['ANSI quotes', ansi, ' '],
  ['the command prompt', cmd, ' ^\r\n '],
])('what stands in %s comes out as it was', (kind, quoted, between) => {
  fc.assert(
    fc.property(word, word, (name, body) => {
      const value = kind === 'the command prompt' ? body.replace(/[\r\n]/g, '') : body;
      const line = [
        'curl',
        quoted('https://a.test'),
        '-H',
        quoted('content-type: text/plain'),
        '--data-raw',
        quoted(value),
      ];
      const agent = kind === 'the command prompt' ? name.replace(/[\r\n]/g, '') : name;
      const read = parseCurl([...line, '-A', quoted(`x${agent}`)].join(between));
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const [request] = read.value;
      expect(request?.parts.body).toMatchObject({ mode: 'raw', text: value });
      expect(request?.parts.headers.at(-1)?.value).toBe(`x${agent}`);
    }),
    runs,
  );
});

it.each([
  ['spaces', (n: number) => `curl https://a.test -H '${' '.repeat(n)}x${' '.repeat(n)}'`],
  ['ampersands', (n: number) => `curl https://a.test?a=${'&b=1'.repeat(n / 4)}`],
  ['open parentheses', (n: number) => `curl https://a.test ${'$('.repeat(n / 2)}`],
  ['carets', (n: number) => `curl ^"https://a.test^" ${'^ '.repeat(n / 2)}`],
  ['backslashes', (n: number) => `curl https://a.test ${'\\'.repeat(n)}`],
  ['quotes', (n: number) => `curl https://a.test ${`"'"`.repeat(n / 3)}`],
  ['here-documents', (n: number) => `curl https://a.test ${'<<A '.repeat(n / 4)}\n${'x\n'.repeat(1_000)}`],
  ['semicolons', (n: number) => `curl https://a.test -F 'a=${';'.repeat(n)}'`],
  ['header semicolons', (n: number) => `curl https://a.test -H 'a${'; '.repeat(n / 2)}x'`],
  ['escapes', (n: number) => `curl https://a.test -d $'${'\\xff'.repeat(n / 4)}'`],
  ['commands', (n: number) => 'curl a\n'.repeat(n / 7)],
  ['options', (n: number) => `curl https://a.test -${'s'.repeat(n)}`],
  ['data', (n: number) => `curl https://a.test ${'-d a=1 '.repeat(n / 7)}`],
])('a megabyte of %s comes to an end: a square of its length would not within the time of a test', (_, made) => {
  expect(parseCurl(made(1_000_000))).toHaveProperty('ok');
});
