import { expect, it } from 'vitest';
import { tlsFaultInWords } from '../tls-words';

it.each([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /self-signed/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /self-signed/],
  ['CERT_HAS_EXPIRED', /expired/],
  ['CERT_NOT_YET_VALID', /not valid yet/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /for another host/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /does not know/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /does not know/],
  ['ERR_SSL_UNSUPPORTED_PROTOCOL', /versions of TLS/],
])('%s has words', (code, words) => {
  expect(tlsFaultInWords(code)).toMatch(words);
});

it('what has none is said as it comes', () => {
  expect(tlsFaultInWords('ERR_SSL_NO_CIPHER_MATCH')).toBeUndefined();
});
