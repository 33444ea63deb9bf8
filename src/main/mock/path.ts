/**
 * Paths as the matcher compares them: segments decoded, so that `/caf%C3%A9` is `/café`;
 * a slash that was encoded inside a segment stays encoded, so that it does not part it.
 */

export const decodeSegment = (segment: string): string => {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment).replaceAll('/', '%2F');
  } catch {
    return segment;
  }
};

/** The path in the form all comparisons use. The empty path is `/`. */
export const normalPath = (path: string): string => {
  if (path === '') return '/';
  if (!path.includes('%')) return path;
  return path.split('/').map(decodeSegment).join('/');
};

/** Without the slashes at its end; `/` becomes empty. */
export const withoutSlash = (path: string): string => {
  let end = path.length;
  while (end > 0 && path.charCodeAt(end - 1) === 47) end -= 1;
  return end === path.length ? path : path.slice(0, end);
};

/** `/a/b` as `['a', 'b']`, without a slash at the end; `/` as none. */
export const segmentsOf = (path: string): string[] => {
  const bare = withoutSlash(path);
  return bare === '' ? [] : bare.slice(bare.charCodeAt(0) === 47 ? 1 : 0).split('/');
};

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** An id by Postman's reckoning: digits only, a UUID somewhere in it, or 256 characters and more (facts 3.2). */
export const isId = (segment: string): boolean =>
  /^\d+$/.test(segment) || segment.length >= 256 || (segment.length >= 36 && uuid.test(segment));

/** Ids blanked, the slashes kept: `/users/345/x` is `/users//x`. */
export const withoutIds = (path: string): string =>
  path
    .split('/')
    .map((segment) => (isId(segment) ? '' : segment))
    .join('/');
