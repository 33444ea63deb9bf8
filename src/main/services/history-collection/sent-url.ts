/** A URL that was sent, in its parts. One that is none is all path. */
export const urlParts = (url: string): { origin: string; host: string; path: string; query: string } => {
  const [, origin = '', host = '', rest = ''] = /^([a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*))(.*)$/is.exec(url) ?? [
    '',
    '',
    '',
    url,
  ];
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(rest) ?? [];
  return { origin, host, path: path === '' ? '/' : path, query };
};
