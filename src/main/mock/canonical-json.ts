/** JSON nested deeper than this is taken as text: code that recurses into it would overflow the stack. */
const deepest = 500;

/** Brackets inside a text of JSON do not nest. */
const isDeep = (text: string): boolean => {
  // Too short to nest so deep.
  if (text.length <= deepest) return false;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (quoted) {
      if (code === 92) i += 1;
    } else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
};

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  // `fromEntries` keeps a key `__proto__` a key.
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, below]) => [key, inOrder(below)]),
  );
};

/** JSON as data, or undefined where a text is none, or nests too deep to be worth it. */
export const parseSafely = (text: string): { readonly value: unknown } | undefined => {
  if (isDeep(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** JSON with its keys in order and no white space: equal for equal data. Undefined where the text is no JSON. */
export const canonicalJson = (text: string): string | undefined => {
  const parsed = parseSafely(text);
  return parsed && JSON.stringify(inOrder(parsed.value));
};
