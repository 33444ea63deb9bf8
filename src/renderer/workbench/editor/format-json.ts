/** A string, a variable, a number or word, or one sign. A variable is a value like any other, in quotes or bare. */
const token = /"(?:[^"\\]|\\.)*"|\{\{[^{}]*\}\}|[{}[\],:]|[^\s{}[\],:"]+/gs;

/**
 * JSON set out on lines of its own; numbers, strings and variables stay letter for letter as they are.
 * Null where the text is no JSON: nothing is put in order that is not understood.
 */
export const formatJson = (text: string): string | null => {
  const tokens = text.match(token) ?? [];
  if (tokens.length === 0 || text.replaceAll(token, '').trim() !== '') return null;
  try {
    JSON.parse(tokens.map((part) => (part.startsWith('{{') ? 'null' : part)).join(' '));
  } catch {
    return null;
  }
  let depth = 0;
  let out = '';
  const line = () => `\n${'  '.repeat(depth)}`;
  tokens.forEach((part, at) => {
    const next = tokens[at + 1];
    if (part === '{' || part === '[') {
      out += part;
      if (next === '}' || next === ']') return;
      depth += 1;
      out += line();
    } else if (part === '}' || part === ']') {
      const before = tokens[at - 1];
      if (before !== '{' && before !== '[') {
        depth -= 1;
        out += line();
      }
      out += part;
    } else if (part === ',') out += part + line();
    else if (part === ':') out += ': ';
    else out += part;
  });
  return out;
};
