// Math.random throughout: values of a mock need to differ, not to be secret, and it is the fastest there is.

const hexDigits = '0123456789abcdef';
/** What the marks of a pattern stand for. `!` begins a block of a phone number, which is never 0 or 1. */
const marks: Readonly<Record<string, string>> = { '#': '0123456789', '!': '23456789', h: hexDigits };

/** A whole number from `min` to `max`, both included. */
export const between = (min: number, max: number): number => min + Math.floor(Math.random() * (max - min + 1));

export const oneOf = (list: readonly string[]): string => list[between(0, list.length - 1)] ?? '';

/** So many characters of an alphabet. */
export const characters = (alphabet: string, count: number): string => {
  let text = '';
  for (let i = 0; i < count; i += 1) text += alphabet.charAt(between(0, alphabet.length - 1));
  return text;
};

/** A pattern with each mark replaced: `#` by a digit, `!` by one from 2 up, `h` by a hexadecimal one. */
export const fill = (pattern: string): string => {
  let text = '';
  for (let i = 0; i < pattern.length; i += 1) {
    const mark = pattern.charAt(i);
    const alphabet = marks[mark];
    text += alphabet ? characters(alphabet, 1) : mark;
  }
  return text;
};

/** The six digits of a colour. Each part is below 0x80, as Postman's are, so that white text can be read on it. */
export const colorDigits = (): string => (between(0, 0xffffff) & 0x7f7f7f).toString(16).padStart(6, '0');
