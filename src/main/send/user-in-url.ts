/** As it was before it was escaped for a URL; as it stands where it never was. */
const plain = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** User and password that stand in a URL as the header that cURL and Postman send for them; undefined where none do. */
export const authorizationIn = ({ username, password }: URL): string | undefined =>
  username === '' && password === ''
    ? undefined
    : `Basic ${Buffer.from(`${plain(username)}:${plain(password)}`).toString('base64')}`;

/** A URL without user and password. */
export const withoutUser = (url: URL): URL => {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
};
