/** A body of JSON with its parts on lines of their own; null where it is no JSON, or too long to do so at a glance. */
export const prettyBody = (text: string): string | null => {
  if (text.length > 300_000 || !/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return null;
  }
};
