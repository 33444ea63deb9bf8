/** A URL as it is typed, around the user and password that stand before its host; undefined where none do. */
export const userOfUrl = (url: string): { before: string; user: string; after: string } | undefined => {
  const text = url.trimStart();
  const [, before = '', user, after = ''] = /^((?:[a-z][a-z\d+.-]*:[/\\]{2,})?)([^/\\?#]*)@(.*)$/is.exec(text) ?? [];
  return user === undefined ? undefined : { before, user, after };
};
