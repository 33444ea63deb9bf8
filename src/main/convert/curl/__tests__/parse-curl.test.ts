import { describe, expect, it } from 'vitest';
import { emptyRequest, type RequestParts, type Row } from '../../../../shared/model/request';
import { parseCurl } from '../parse-curl';

const rows = (...pairs: [string, string][]): Row[] =>
  pairs.map(([key, value]) => ({ key, value, description: '', disabled: false }));
const json = (text: string) => ({ mode: 'raw', text, language: 'json' }) as const;
const form = (...pairs: [string, string][]) => ({ mode: 'urlencoded', rows: rows(...pairs) }) as const;
const post = { method: 'POST', url: 'https://a.test' };

const requestsIn = (text: string) => {
  const read = parseCurl(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const partsOf = (text: string): RequestParts => {
  const [only, ...more] = requestsIn(text);
  expect(more).toEqual([]);
  return only?.parts ?? emptyRequest;
};

/** Lines as they stand in documentations and as browsers copy them, and what they ask for. */
const lines: readonly [what: string, text: string, parts: Partial<RequestParts>][] = [
  ['the least', 'curl https://a.test/x', { url: 'https://a.test/x' }],
  ['no protocol', 'curl localhost:3000/x', { url: 'localhost:3000/x' }],
  ['a prompt', '$ curl https://a.test', { url: 'https://a.test' }],
  ['a prompt of another kind', '> curl https://a.test', { url: 'https://a.test' }],
  ['a way to the program', '/usr/bin/curl https://a.test', { url: 'https://a.test' }],
  ['the program of Windows', 'curl.exe https://a.test', { url: 'https://a.test' }],
  ['a variable in front', 'TOKEN=x sudo curl https://a.test', { url: 'https://a.test' }],
  [
    'a query without quotes',
    'curl https://a.test/x?a=1&b=2',
    { url: 'https://a.test/x?a=1&b=2', params: rows(['a', '1'], ['b', '2']) },
  ],
  [
    'path variables and placeholders',
    'curl https://a.test/:id/<name>/{{x}}',
    { url: 'https://a.test/:id/<name>/{{x}}', pathVariables: rows(['id', '']) },
  ],
  ['a method', 'curl -X DELETE https://a.test', { method: 'DELETE', url: 'https://a.test' }],
  ['a method without a space', 'curl -XPUT https://a.test', { method: 'PUT', url: 'https://a.test' }],
  ['a method in small letters', 'curl --request patch https://a.test', { method: 'PATCH', url: 'https://a.test' }],
  ['an equals sign', "curl --request=PUT --url='https://a.test'", { method: 'PUT', url: 'https://a.test' }],
  [
    'GitHub',
    'curl -L \\\n  -H "Accept: application/vnd.github+json" \\\n  -H "Authorization: Bearer <YOUR-TOKEN>" \\\n  https://api.github.com/octocat',
    {
      url: 'https://api.github.com/octocat',
      headers: rows(['Accept', 'application/vnd.github+json'], ['Authorization', 'Bearer <YOUR-TOKEN>']),
    },
  ],
  [
    'Stripe',
    'curl https://api.stripe.com/v1/charges \\\n  -u sk_test_4eC39HqLyjWDarjtT1zdp7dc: \\\n  -d amount=2000 \\\n  -d currency=usd \\\n  -d "metadata[order_id]"=6735',
    {
      method: 'POST',
      url: 'https://api.stripe.com/v1/charges',
      auth: { type: 'basic', username: 'sk_test_4eC39HqLyjWDarjtT1zdp7dc', password: '' },
      body: form(['amount', '2000'], ['currency', 'usd'], ['metadata[order_id]', '6735']),
    },
  ],
  [
    'OpenAI',
    `curl https://api.openai.com/v1/chat/completions \\
  -H "Content-Type: application/json" \\
  -H "Authorization: Bearer $OPENAI_API_KEY" \\
  -d '{
    "model": "gpt-4o",
    "messages": [{"role": "user", "content": "Hello!"}]
  }'`,
    {
      method: 'POST',
      url: 'https://api.openai.com/v1/chat/completions',
      headers: rows(['Content-Type', 'application/json'], ['Authorization', 'Bearer $OPENAI_API_KEY']),
      body: json(`{
    "model": "gpt-4o",
    "messages": [{"role": "user", "content": "Hello!"}]
  }`),
    },
  ],
  [
    'Chrome, bash',
    `curl 'https://shop.test/api/cart' \\
  -H 'accept: */*' \\
  -H 'content-type: application/json' \\
  -b 'sid=1; theme=dark' \\
  --data-raw $'{"note":"it\\'s \\u00fcber\\u0021","path":"C:\\\\\\\\x"}' \\
  --compressed ;`,
    {
      method: 'POST',
      url: 'https://shop.test/api/cart',
      headers: rows(['accept', '*/*'], ['content-type', 'application/json'], ['Cookie', 'sid=1; theme=dark']),
      body: json(`{"note":"it's über!","path":"C:\\\\x"}`),
    },
  ],
  [
    'Chrome, cmd',
    'curl ^"https://shop.test/api/cart?a=1^&b=100^%^25^" ^\r\n  -H ^"accept: */*^" ^\r\n  -H ^"content-type: application/json^" ^\r\n  --data-raw ^"^{^\\^"note^\\^":^\\^"it\'s 1^ ^< 2^\\^"^}^"',
    {
      method: 'POST',
      url: 'https://shop.test/api/cart?a=1&b=100%25',
      params: rows(['a', '1'], ['b', '100%25']),
      headers: rows(['accept', '*/*'], ['content-type', 'application/json']),
      body: json('{"note":"it\'s 1 < 2"}'),
    },
  ],
  [
    'Chrome, cmd, lines in a body',
    'curl ^"https://a.test^" ^\n  -H ^"content-type: text/plain^" ^\n  --data-raw ^"one^\n\ntwo^"',
    {
      method: 'POST',
      url: 'https://a.test',
      headers: rows(['content-type', 'text/plain']),
      body: { mode: 'raw', text: 'one\ntwo', language: 'text' },
    },
  ],
  [
    'older Chrome, cmd',
    'curl "https://a.test/x" ^\r\n  -H "accept: a^b" ^\r\n  --data "{""a"":1}" ^\r\n  --compressed',
    { method: 'POST', url: 'https://a.test/x', headers: rows(['accept', 'a^b']), body: json('{"a":1}') },
  ],
  [
    'Firefox',
    "curl 'https://a.test/x' -X POST -H 'User-Agent: Mozilla/5.0' -H 'Content-Type: application/x-www-form-urlencoded' --data-raw 'q=a+b%26c&empty='",
    {
      method: 'POST',
      url: 'https://a.test/x',
      headers: rows(['User-Agent', 'Mozilla/5.0'], ['Content-Type', 'application/x-www-form-urlencoded']),
      body: form(['q', 'a b&c'], ['empty', '']),
    },
  ],
  [
    'Postman',
    "curl --location --request POST 'https://a.test/post' \\\n--header 'Content-Type: text/plain' \\\n--data 'hello & bye'",
    {
      method: 'POST',
      url: 'https://a.test/post',
      headers: rows(['Content-Type', 'text/plain']),
      body: { mode: 'raw', text: 'hello & bye', language: 'text' },
    },
  ],
  ['JSON without a content type', `curl -d '{"a":1}' https://a.test`, { ...post, body: json('{"a":1}') }],
  ['a list without a content type', `curl -d '[1]' https://a.test`, { ...post, body: json('[1]') }],
  ['what is nearly JSON', `curl -d '{a=1}' https://a.test`, { ...post, body: form(['{a', '1}']) }],
  [
    'XML',
    `curl -d '<a b="1"/>' https://a.test`,
    { ...post, body: { mode: 'raw', text: '<a b="1"/>', language: 'xml' } },
  ],
  ['plain words', 'curl -d hello https://a.test', { ...post, body: { mode: 'raw', text: 'hello', language: 'text' } }],
  ['nothing to send', "curl -d '' https://a.test", { ...post, body: { mode: 'raw', text: '', language: 'text' } }],
  [
    'data from a file',
    'curl -d @data/x.json https://a.test',
    { ...post, body: { mode: 'raw', text: '@x.json', language: 'text' } },
  ],
  [
    'data of two kinds',
    'curl -da=1 --data-urlencode "b=x & y" https://a.test',
    { ...post, body: form(['a', '1'], ['b', 'x & y']) },
  ],
  [
    'encoded data',
    "curl --data-urlencode '=a b' https://a.test",
    { ...post, body: { mode: 'raw', text: 'a%20b', language: 'text' } },
  ],
  [
    '--json',
    `curl --json '{"a":' --json '1}' https://a.test`,
    { ...post, headers: rows(['Accept', 'application/json']), body: json('{"a":1}') },
  ],
  [
    'a form with a file',
    'curl -F "photo=@/home/me/cat.png;type=image/png" -F note="hi; there" -F \'meta={};type=text/x; charset=utf-8;filename=m\' --form-string \'at=@home;type=x/y\' https://a.test',
    {
      ...post,
      body: {
        mode: 'formdata',
        rows: [
          { ...(rows(['photo', 'cat.png'])[0] as Row), type: 'file', contentType: 'image/png' },
          { ...(rows(['note', 'hi; there'])[0] as Row), type: 'text' },
          { ...(rows(['meta', '{}'])[0] as Row), type: 'text', contentType: 'text/x; charset=utf-8' },
          { ...(rows(['at', '@home;type=x/y'])[0] as Row), type: 'text' },
        ],
      },
    },
  ],
  [
    '-G',
    "curl -G https://a.test/s?x=1#top -d q=a --data-urlencode 'r=b c'",
    {
      url: 'https://a.test/s?x=1&q=a&r=b%20c#top',
      params: rows(['x', '1'], ['q', 'a'], ['r', 'b%20c']),
    },
  ],
  ['--url-query', 'curl https://a.test --url-query a=1', { url: 'https://a.test?a=1', params: rows(['a', '1']) }],
  ['-I', 'curl -sI https://a.test', { method: 'HEAD', url: 'https://a.test' }],
  ['-T', 'curl -T x.bin https://a.test', { method: 'PUT', url: 'https://a.test' }],
  [
    'agent, referer and cookies',
    'curl -A Me/1 -e https://b.test -b a=1 -b b=2 -b jar.txt https://a.test',
    {
      url: 'https://a.test',
      headers: rows(['User-Agent', 'Me/1'], ['Referer', 'https://b.test'], ['Cookie', 'a=1; b=2']),
    },
  ],
  [
    '--oauth2-bearer',
    'curl --oauth2-bearer abc https://a.test',
    { url: 'https://a.test', auth: { type: 'bearer', token: 'abc' } },
  ],
  [
    'a password with a colon',
    "curl -u 'me:a:b' https://a.test",
    { url: 'https://a.test', auth: { type: 'basic', username: 'me', password: 'a:b' } },
  ],
  [
    'a user in the URL',
    'curl https://me:a%40b@a.test/x',
    { url: 'https://a.test/x', auth: { type: 'basic', username: 'me', password: 'a@b' } },
  ],
  [
    'a user in the URL alone',
    'curl t0ken@a.test',
    { url: 'a.test', auth: { type: 'basic', username: 't0ken', password: '' } },
  ],
  [
    'a user in the URL and in an option',
    'curl -u you:pw https://me:ab@a.test',
    { url: 'https://a.test', auth: { type: 'basic', username: 'you', password: 'pw' } },
  ],
  [
    'a user in the URL and a header',
    "curl -H 'Authorization: own' https://me:ab@a.test",
    { url: 'https://a.test', headers: rows(['Authorization', 'own']) },
  ],
  ['no user', 'curl https://a.test/@me?to=a@b', { url: 'https://a.test/@me?to=a@b', params: rows(['to', 'a@b']) }],
  [
    'empty and removed headers',
    "curl -H 'X-Empty;' -H 'Accept:' -H @more https://a.test",
    { url: 'https://a.test', headers: rows(['X-Empty', '']) },
  ],
  [
    'options that take a value',
    'curl -x proxy:80 -o out -m 5 --resolve a:1:b -w "%{http_code}" https://a.test',
    { url: 'https://a.test' },
  ],
  [
    'options together',
    'curl -sSLkvo out.json https://a.test --compressed --http2 --no-keepalive',
    { url: 'https://a.test' },
  ],
  ['a pipe and redirections', 'curl -s https://a.test 2>/dev/null >out.json | jq . ', { url: 'https://a.test' }],
  ['a comment behind', 'curl https://a.test # -X POST', { url: 'https://a.test' }],
  [
    'a here-document',
    `curl https://a.test -H 'Content-Type: application/json' -d @- <<'EOF' | jq .\n{\n  "a": "it's"\n}\nEOF\necho done`,
    { ...post, headers: rows(['Content-Type', 'application/json']), body: json('{\n  "a": "it\'s"\n}') },
  ],
  ['a here-string', `curl https://a.test -d @- <<< '{"a":1}'`, { ...post, body: json('{"a":1}') }],
  ['quotes in words', `curl https://a.test/"a b"'c'\\ d`, { url: 'https://a.test/a bc d' }],
  ['a line that goes on behind a space', 'curl -X POST \\  \n  https://a.test', post],
  ['a line that goes on in PowerShell', 'curl.exe -X POST `\r\n  https://a.test', post],
  [
    'GraphQL',
    `curl https://a.test -H 'Content-Type: application/json' --data-binary '{"query":"{ a }"}'`,
    { ...post, headers: rows(['Content-Type', 'application/json']), body: json('{"query":"{ a }"}') },
  ],
  [
    'SOAP',
    `curl -H 'Content-Type: text/xml' -H 'SOAPAction: "x"' -d '<a/>' https://a.test`,
    {
      ...post,
      headers: rows(['Content-Type', 'text/xml'], ['SOAPAction', '"x"']),
      body: { mode: 'raw', text: '<a/>', language: 'xml' },
    },
  ],
  ['letters from bytes', `curl -d $'\\xc3\\xbc=\\303\\274\\t' https://a.test`, { ...post, body: form(['ü', 'ü\t']) }],
];

describe('what a cURL command asks for', () => {
  it.each(lines)('%s', (_, text, parts) => {
    expect(partsOf(text)).toEqual({ ...emptyRequest, ...parts });
  });
});

it('reads every command of a script, and every URL of a command', () => {
  const script = `#!/bin/bash
set -e
BASE=https://a.test
# curl https://no.test
echo "curl https://no.test either"
curl "$BASE/one" && curl https://a.test/two
if curl -f https://a.test/three; then echo ok; fi
curl -X POST https://a.test/four --next -I https://a.test/five https://a.test/six
`;
  expect(requestsIn(script).map(({ name, parts }) => [name, parts.method])).toEqual([
    ['$BASE/one', 'GET'],
    ['a.test/two', 'GET'],
    ['a.test/three', 'GET'],
    ['a.test/four', 'POST'],
    ['a.test/five', 'HEAD'],
    ['a.test/six', 'HEAD'],
  ]);
});

it.each([
  ['curl -d @/etc/passwd https://a.test', ['passwd']],
  ['curl --data-binary @- https://a.test', ['the standard input']],
  ['curl -d @- https://a.test <<< x', []],
  ['curl --data-urlencode name@a/b.txt --data-urlencode c=d@e https://a.test', ['b.txt']],
  ['curl -T x.bin -H @more -b jar.txt -b a=b https://a.test', ['x.bin', 'more', 'jar.txt']],
  ['curl -F f=@cat.png --data-raw @name https://a.test', []],
])('names the files that it needs and does not read: %s', (text, files) => {
  expect(requestsIn(text)[0]?.unread).toEqual(files);
});

it('names a request by where it goes', () => {
  expect(requestsIn('curl https://me:secret@a.test/x')[0]?.name).toBe('a.test/x');
  expect(requestsIn('curl "https://a.test/x/y/?q=1#z"')[0]?.name).toBe('a.test/x/y');
});

describe('what cannot be understood is said, with the line', () => {
  it.each([
    ['', 1, 'there is no cURL command in it'],
    ['wget https://a.test', 1, 'there is no cURL command in it'],
    ['curl', 1, 'the command names no URL'],
    ['curl https://a.test\n\ncurl -X POST', 3, 'the command names no URL'],
    ["curl https://a.test \\\n  -d 'x", 2, "the quote ' is never closed"],
    ['curl https://a.test \\\n  -H "x', 2, 'the quote " is never closed'],
    ["curl https://a.test -d $'x\\'", 1, "the quote $' is never closed"],
    ['curl ^"https://a.test^" ^\n -H ^"x', 2, 'the quote " is never closed'],
    ['curl https://a.test -H', 1, '-H has no value'],
    ['curl https://a.test --data', 1, '--data has no value'],
    ['curl \\\n --nonsense https://a.test', 2, 'cURL has no option --nonsense'],
    ['curl -? https://a.test', 1, 'cURL has no option -?'],
    ['curl ftp://a.test/x', 1, 'only http and https can be imported, not ftp'],
  ])('%j', (text, line, problem) => {
    expect(parseCurl(text)).toEqual({ ok: false, error: { code: 'curl-not-understood', line, problem } });
  });
});
