import { expect, it } from 'vitest';
import { copiedWords } from '../curl-words';

it('says what of a request is not in the line that was copied', () => {
  const whole = { masked: [], bodyOut: null, files: [] };
  expect(copiedWords(whole)).toBe('Copied as cURL');
  expect(copiedWords({ ...whole, bodyOut: 'binary' })).toBe('Copied as cURL. The body is not in it: it is no text.');
  expect(copiedWords({ masked: ['Authorization'], bodyOut: 'cut', files: ['a.bin'] })).toBe(
    'Copied as cURL. Not in it: Authorization, which was masked and is not known any more. ' +
      'The body is not in it: it was not kept whole. Run it where a.bin lies.',
  );
});
