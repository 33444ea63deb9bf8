import { isDeepStrictEqual } from 'node:util';

const parsed = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** JSON nested deeper than this is compared as text: comparing it as data would overflow the stack. */
const deepest = 500;
const isDeep = (text: string): boolean => {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
};

/** Whether two bodies are equal: JSON as data (order of keys and white space do not count), other text trimmed (facts 3.5). */
export const bodiesEqual = (a: string, b: string): boolean => {
  if (a.trim() === b.trim()) return true;
  if (isDeep(a) || isDeep(b)) return false;
  const left = parsed(a);
  const right = left && parsed(b);
  return left !== undefined && right !== undefined && isDeepStrictEqual(left.value, right.value);
};
