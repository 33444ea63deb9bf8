import { matchesIn } from '../matches-in';

/** A name with the parts marked that the filter found. */
export const MatchedName = ({ name, filter }: { readonly name: string; readonly filter: string }) => {
  const parts = matchesIn(name, filter);
  if (parts.length === 1 && !parts[0]?.hit) return name;
  return parts.map(({ text, at, hit }) => (hit ? <mark key={at}>{text}</mark> : text));
};
