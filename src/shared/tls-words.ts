const faults: readonly (readonly [RegExp, string])[] = [
  [/SELF_SIGNED/, 'its certificate is self-signed, by nobody that this computer trusts'],
  [/CERT_HAS_EXPIRED/, 'its certificate has expired'],
  [/CERT_NOT_YET_VALID/, 'its certificate is not valid yet, by the clock of this computer'],
  [/ALTNAME_INVALID|HOSTNAME_MISMATCH/, 'its certificate is for another host'],
  [/CERT_REVOKED/, 'its certificate was revoked'],
  [
    /UNABLE_TO_VERIFY|UNABLE_TO_GET|CERT_UNTRUSTED/,
    'its certificate is from an authority that this computer does not know',
  ],
  [
    /UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|TLSV1_ALERT_PROTOCOL/,
    'it speaks only versions of TLS that are not safe any more',
  ],
];

/** What is wrong with a connection, from the code that OpenSSL gives it; undefined where it has no words of its own. */
export const tlsFaultInWords = (code: string): string | undefined => faults.find(([is]) => is.test(code))?.[1];
