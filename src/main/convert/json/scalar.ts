/** The first thing in a text that is not JSON: where, and what is wrong in plain words. */
export interface Broken {
  readonly offset: number;
  readonly problem: string;
}

const words = ['true', 'false', 'null'];
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Where the text, number or word that begins at `at` ends, or what is wrong with it. */
export const scalarEnd = (text: string, at: number): number | Broken => {
  const char = text[at];
  if (char === undefined) return { offset: at, problem: 'the file ends too early' };
  if (char === '"') return textEnd(text, at);
  const word = words.find((each) => text.startsWith(each, at));
  const end = word === undefined ? numberEnd(text, at) : at + word.length;
  if (end > at && !/[\w.+-]/.test(text[end] ?? '')) return end;
  return { offset: at, problem: problemOf(text, at) };
};

/** Where the text in double quotes that begins at `at` ends, or what is wrong with it. */
export const textEnd = (text: string, opening: number): number | Broken => {
  for (let at = opening + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x22) return at + 1;
    if (char === 0x0a || char === 0x0d) return { offset: at, problem: 'a text is not closed by a quote on its line' };
    if (char < 0x20) return { offset: at, problem: 'a control character stands in a text' };
    if (char === 0x5c) {
      const length = escapeLength(text, at);
      if (length === 0) return { offset: at, problem: 'a backslash is followed by what it cannot stand before' };
      at += length - 1;
    }
  }
  return { offset: text.length, problem: 'the file ends inside a text' };
};

const escapeLength = (text: string, at: number): number => {
  if (at + 1 >= text.length || '"\\/bfnrt'.includes(text.charAt(at + 1))) return 2;
  return /^u[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 6)) ? 6 : 0;
};

const numberEnd = (text: string, at: number): number => {
  numberPattern.lastIndex = at;
  return numberPattern.test(text) ? numberPattern.lastIndex : at;
};

const problemOf = (text: string, at: number): string => {
  const char = text.charAt(at);
  if (char === "'") return 'a text stands in single quotes instead of double quotes';
  if (char === ',' || char === '}' || char === ']') return `a value is missing before “${char}”`;
  if (text.startsWith('//', at) || text.startsWith('/*', at)) return 'JSON has no comments';
  const word = /^[^\s,:[\]{}"]{1,20}/u.exec(text.slice(at, at + 40))?.[0] ?? char;
  return `“${word}” is not a JSON value`;
};
