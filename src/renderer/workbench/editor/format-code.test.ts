import { describe, expect, it } from 'vitest';
import { formatCode } from './format-code';

describe('formatCode', () => {
  it.each([
    [
      '{"a":{{$randomInt}},"b":[1,2,{"c":null}]}',
      '{\n  "a": {{$randomInt}},\n  "b": [\n    1,\n    2,\n    {\n      "c": null\n    }\n  ]\n}',
    ],
    ['{"big":12345678901234567890,"e":1.50}', '{\n  "big": 12345678901234567890,\n  "e": 1.50\n}'],
    ['[]', '[]'],
    ['{"a":{},"s":"{\\"x\\": [1]}"}', '{\n  "a": {},\n  "s": "{\\"x\\": [1]}"\n}'],
    ['"{{name}}"', '"{{name}}"'],
  ])('sets out the JSON %s', (text, expected) => {
    expect(formatCode(text, 'json')).toBe(expected);
    expect(formatCode(expected, 'json')).toBe(expected);
  });

  it.each(['', '{', '{"a":}', 'hello', '{"a":1}}', '[1 2]', '{a:1}'])('leaves %j, which is no JSON', (text) => {
    expect(formatCode(text, 'json')).toBeNull();
  });

  it('sets out XML, text beside its tags', () => {
    const text = '<?xml version="1.0"?><a><b id="1">x &amp; y</b><c/><d></d><!-- <no> --></a>';
    expect(formatCode(text, 'xml')).toBe(
      '<?xml version="1.0"?>\n<a>\n  <b id="1">x &amp; y</b>\n  <c/>\n  <d></d>\n  <!-- <no> -->\n</a>',
    );
  });

  it.each([
    ['<a><b></a></b></c>', 'xml'],
    ['<p><pre> two  spaces </pre></p>', 'html'],
    ['hello', 'text'],
  ] as const)('leaves %s', (text, language) => {
    expect(formatCode(text, language)).toBeNull();
  });
});
