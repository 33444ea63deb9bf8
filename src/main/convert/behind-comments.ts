const comment = /\s+|#[^\n]*|---(?=\s)/y;
const description = /\s+|#[^\n]*|"""[\s\S]*?"""|"[^"\n]*"/y;

/** The place behind what matches over and over from the beginning. Step by step: one pattern of it all could run for years. */
const placeBehind = (text: string, pattern: RegExp): number => {
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return at;
    at += found[0].length;
  }
};

/** A text from where its space and comments (`#`, and the `---` of YAML) end. */
export const behindComments = (text: string): string => text.slice(placeBehind(text, comment));

/** The same for GraphQL, whose descriptions are texts in quotes. */
export const behindDescriptions = (text: string): string => text.slice(placeBehind(text, description));
