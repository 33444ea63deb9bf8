interface Part {
  readonly text: string;
  readonly at: number;
  readonly hit: boolean;
}

/** Nobody reads further in a row. */
const longest = 1_000;

/** A name in parts: those that the filter's text is found in, and what stands between them. */
export const matchesIn = (name: string, filter: string): readonly Part[] => {
  const wanted = filter.trim().toLowerCase();
  const lower = name.toLowerCase();
  // A letter that is longer in lower case would shift all that comes behind it.
  if (wanted === '' || lower.length !== name.length) return [{ text: name, at: 0, hit: false }];
  const parts: Part[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0 && at < longest; at = lower.indexOf(wanted, from)) {
    if (at > from) parts.push({ text: name.slice(from, at), at: from, hit: false });
    from = at + wanted.length;
    parts.push({ text: name.slice(at, from), at, hit: true });
  }
  if (from < name.length || parts.length === 0) parts.push({ text: name.slice(from), at: from, hit: false });
  return parts;
};
