const piece = /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[^>]+>|[^<]+/gs;

const isClosing = (tag: string): boolean => tag.startsWith('</');
const opens = (tag: string): boolean =>
  tag.startsWith('<') && !isClosing(tag) && !/^<[?!]/.test(tag) && !tag.endsWith('/>');

/**
 * XML with each element on a line of its own, text beside its tags. Null where tags do not match,
 * or where space counts (HTML's `pre`, `script` and the like).
 */
export const formatMarkup = (text: string): string | null => {
  if (/<(pre|textarea|script|style)\b/i.test(text)) return null;
  const parts = (text.match(piece) ?? []).map((part) => part.trim()).filter((part) => part !== '');
  const lines: string[] = [];
  let depth = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as string;
    if (isClosing(part)) {
      depth -= 1;
      if (depth < 0) return null;
      lines.push('  '.repeat(depth) + part);
      continue;
    }
    const [inner, end] = [parts[at + 1], parts[at + 2]];
    if (opens(part) && inner !== undefined && isClosing(inner)) {
      lines.push('  '.repeat(depth) + part + inner);
      at += 1;
    } else if (opens(part) && inner !== undefined && !inner.startsWith('<') && end && isClosing(end)) {
      lines.push('  '.repeat(depth) + part + inner + end);
      at += 2;
    } else {
      lines.push('  '.repeat(depth) + part);
      if (opens(part)) depth += 1;
    }
  }
  return depth === 0 && lines.length > 0 ? lines.join('\n') : null;
};
