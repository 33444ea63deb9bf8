/** What an option does to the request; those that only say how it is sent, or where the answer goes, do nothing. */
export type Meaning =
  | 'method'
  | 'header'
  | 'data'
  | 'data-raw'
  | 'data-binary'
  | 'data-urlencode'
  | 'json'
  | 'form'
  | 'form-string'
  | 'user'
  | 'bearer'
  | 'get'
  | 'head'
  | 'url'
  | 'url-query'
  | 'cookie'
  | 'agent'
  | 'referer'
  | 'upload'
  | 'next';

export interface Option {
  readonly hasValue: boolean;
  readonly meaning?: Meaning;
}

const meanings: Readonly<Record<string, Meaning>> = {
  ...{ request: 'method', header: 'header', data: 'data', 'data-ascii': 'data', 'data-raw': 'data-raw' },
  ...{ 'data-binary': 'data-binary', 'data-urlencode': 'data-urlencode', json: 'json', form: 'form' },
  ...{ 'form-string': 'form-string', user: 'user', 'oauth2-bearer': 'bearer', get: 'get', head: 'head', url: 'url' },
  ...{ 'url-query': 'url-query', cookie: 'cookie', 'user-agent': 'agent', referer: 'referer', next: 'next' },
  ...{ 'upload-file': 'upload' },
};

/** The long names of all options, as `curl --help all` of 8.x has them. */
const withValue =
  'request header data data-ascii data-raw data-binary data-urlencode json form form-string user oauth2-bearer url ' +
  'url-query cookie user-agent referer upload-file ' +
  'abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to ' +
  'continue-at cookie-jar create-file-mode crlfile curves delegation dns-interface dns-ipv4-addr dns-ipv6-addr ' +
  'dns-servers doh-url dump-header ech egd-file engine etag-compare etag-save expect100-timeout ftp-account ' +
  'ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip help ' +
  'hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway keepalive-cnt keepalive-time key key-type krb libcurl ' +
  'limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs max-time netrc-file ' +
  'noproxy output output-dir parallel-max pass pinnedpubkey preproxy proto proto-default proto-redir proxy ' +
  'proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key ' +
  'proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype ' +
  'proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate request-target resolve ' +
  'retry retry-delay retry-max-time sasl-authzid service-name sigalgs socks4 socks4a socks5 socks5-gssapi-service ' +
  'socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers ' +
  'tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket variable vlan-priority write-out';
const withoutValue =
  'get head next anyauth append basic ca-native cert-status compressed compressed-ssh create-dirs crlf digest disable ' +
  'disable-eprt disable-epsv disallow-username-in-url doh-cert-status doh-insecure fail fail-early fail-with-body ' +
  'false-start form-escape ftp-create-dirs ftp-pasv ftp-pret ftp-skip-pasv-ip ftp-ssl-ccc ftp-ssl-control globoff ' +
  'haproxy-protocol http0.9 http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only ignore-content-length include ' +
  'insecure ipv4 ipv6 junk-session-cookies list-only location location-trusted mail-rcpt-allowfails manual metalink ' +
  'mptcp negotiate netrc netrc-optional no-alpn no-buffer no-clobber no-keepalive no-npn no-progress-meter ' +
  'no-sessionid ntlm ntlm-wb parallel parallel-immediate path-as-is post301 post302 post303 progress-bar ' +
  'proxy-anyauth proxy-basic proxy-ca-native proxy-digest proxy-http2 proxy-insecure proxy-negotiate proxy-ntlm ' +
  'proxy-ssl-allow-beast proxy-ssl-auto-client-cert proxy-tlsv1 proxytunnel raw remote-header-name remote-name ' +
  'remote-name-all remote-time remove-on-error retry-all-errors retry-connrefused sasl-ir show-error ' +
  'show-headers silent skip-existing socks5-basic socks5-gssapi socks5-gssapi-nec ssl ssl-allow-beast ' +
  'ssl-auto-client-cert ssl-no-revoke ssl-reqd ssl-revoke-best-effort sslv2 sslv3 styled-output ' +
  'suppress-connect-headers tcp-fastopen tcp-nodelay tftp-no-options tls-earlydata tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 ' +
  'tlsv1.3 tr-encoding trace-ids trace-time use-ascii verbose version xattr';

const short: Readonly<Record<string, string>> = {
  ...{ X: 'request', H: 'header', d: 'data', F: 'form', u: 'user', G: 'get', I: 'head', b: 'cookie', A: 'user-agent' },
  ...{ e: 'referer', T: 'upload-file', ':': 'next', E: 'cert', K: 'config', C: 'continue-at', c: 'cookie-jar' },
  ...{
    D: 'dump-header',
    P: 'ftp-port',
    h: 'help',
    m: 'max-time',
    o: 'output',
    U: 'proxy-user',
    Q: 'quote',
    r: 'range',
  },
  ...{ Y: 'speed-limit', y: 'speed-time', t: 'telnet-option', z: 'time-cond', w: 'write-out', x: 'proxy', a: 'append' },
  ...{ q: 'disable', f: 'fail', g: 'globoff', 0: 'http1.0', i: 'include', k: 'insecure', 4: 'ipv4', 6: 'ipv6' },
  ...{ j: 'junk-session-cookies', l: 'list-only', L: 'location', M: 'manual', n: 'netrc', N: 'no-buffer' },
  ...{ Z: 'parallel', '#': 'progress-bar', p: 'proxytunnel', J: 'remote-header-name', O: 'remote-name' },
  ...{ R: 'remote-time', S: 'show-error', s: 'silent', 2: 'sslv2', 3: 'sslv3', 1: 'tlsv1', B: 'use-ascii' },
  ...{ v: 'verbose', V: 'version' },
};

const known = new Map<string, Option>();
for (const [names, hasValue] of [
  [withValue, true],
  [withoutValue, false],
] as const) {
  for (const name of names.split(' ')) {
    const meaning = Object.hasOwn(meanings, name) ? meanings[name] : undefined;
    known.set(name, { hasValue, ...(meaning === undefined ? {} : { meaning }) });
  }
}

/** The option of a long name; any that takes no value may be turned off with `no-`. */
export const longOption = (name: string): Option | undefined => {
  const off = name.startsWith('no-') ? known.get(name.slice(3)) : undefined;
  return known.get(name) ?? (off?.hasValue === false ? { hasValue: false } : undefined);
};

/** The option of one letter. */
export const shortOption = (letter: string): Option | undefined =>
  Object.hasOwn(short, letter) ? known.get(short[letter] ?? '') : undefined;
