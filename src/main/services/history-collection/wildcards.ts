/** Segments that name one thing among many: numbers, UUIDs, and the ids and tokens that programs make. */
const isId = (segment: string): boolean =>
  /^\d+$/.test(segment) ||
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(segment) ||
  /^[0-9a-f]{12,}$/i.test(segment) ||
  (/^[\w~-]{16,}$/.test(segment) && /\d/.test(segment) && /[a-z]/i.test(segment));

/** What an id below `/products` is called: `productId`. */
const nameFor = (before: string | undefined, taken: ReadonlySet<string>): string => {
  const word = (before ?? '').replace(/[^A-Za-z0-9]/g, '').replace(/s$/i, '');
  const name = /^[A-Za-z]/.test(word) ? `${word}Id` : 'id';
  for (let count = 2; ; count += 1) {
    const free = count === 2 && !taken.has(name) ? name : `${name}${count}`;
    if (!taken.has(free)) return free;
  }
};

/** A path with a wildcard in the place of each id in it; undefined where there is none. */
export const wildcardPath = (path: string): string | undefined => {
  const segments = path.split('/');
  const taken = new Set<string>();
  const template = segments.map((segment, at) => {
    if (!isId(segment)) return segment;
    const name = nameFor(segments[at - 1], taken);
    taken.add(name);
    return `{{${name}}}`;
  });
  return taken.size > 0 ? template.join('/') : undefined;
};
