const decoder = (label: string): TextDecoder => {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
};

/** The encoding that a content type names. */
const charsetOf = (type: string): string => /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? 'utf-8';

/** The text of a body in the encoding its content type says; null where it is none. A `cut` one may end within a letter. */
export const textOf = (bytes: Uint8Array, type: string, cut = false): string | null => {
  // Texts hold no zero bytes, in whatever encoding but UTF-16: a picture that is called Latin-1 is none all the same.
  const charset = charsetOf(type);
  if (!/^utf-?16/i.test(charset) && bytes.subarray(0, 8_000).includes(0) && !/^utf-?8$/i.test(charset)) return null;
  try {
    return decoder(charset).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
};
