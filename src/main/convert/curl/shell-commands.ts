import { ansiText } from './ansi-text';
import { type Command, type CurlFault, collectCommands } from './command';

/** The place of the quote that closes, from a place on; undefined where there is none. */
const closing = (text: string, from: number, quote: string, hasEscapes: boolean): number | undefined => {
  for (let at = from; at < text.length; at += 1) {
    if (hasEscapes && text[at] === '\\') at += 1;
    else if (text[at] === quote) return at;
  }
  return undefined;
};

const linesIn = (text: string): number => text.split('\n').length - 1;
const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** What stands in double quotes: a backslash takes the meaning of a few letters, and goes with a line break. */
const inDoubleQuotes = (text: string): string =>
  text.replace(/\\(\r?\n|[$`"\\])/g, (_, what: string) => (what.endsWith('\n') ? '' : what));

/** Letters that mean nothing but themselves, as many as stand together. */
const plainRun = /[\w%+,./:?=@~^{}[\]!*-]+/y;
/** The end of a line that goes on in the next one; what is pasted often has spaces there. */
const continued = /[ \t]*\r?\n/y;
const redirection = /<<<|<<-?|<|>[>|]?(?:&\d?)?/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/**
 * Splits a text into commands and words as a shell does: quotes, `$'…'`, continued lines, comments, redirections and
 * here-documents. Nothing is run or filled in. Where a shell would stumble over what people paste all the same, an
 * unquoted `&` or `<id>` in a URL, it is taken as it is meant.
 */
export const shellCommands = (text: string): readonly Command[] | CurlFault => {
  const found = collectCommands();
  const heredocs: { readonly end: string; readonly of: ReturnType<typeof found.current> }[] = [];
  /** What the next word is, where it is none of the command. */
  let role: 'target' | 'input' | 'heredoc' | undefined;
  let line = 1;
  let at = 0;
  let hasParenthesis = true;

  const endWord = () => {
    if (!found.isOpen()) return;
    if (role === undefined) return found.endWord();
    const word = found.take() ?? '';
    if (role === 'heredoc') heredocs.push({ end: word, of: found.current() });
    if (role === 'input') found.current().input = word;
    role = undefined;
  };
  const endCommand = () => {
    endWord();
    role = undefined;
    found.endCommand();
  };
  const takeHeredocs = () => {
    for (const { end, of } of heredocs.splice(0)) {
      const rows: string[] = [];
      while (at < text.length) {
        const stop = endOfLine(text, at);
        const row = text.slice(at, stop).replace(/\r$/, '');
        at = stop + 1;
        line += 1;
        if (row.trim() === end) break;
        rows.push(row);
      }
      of.input = `${rows.join('\n')}\n`;
    }
  };
  const take = (part: string, length: number) => {
    found.add(part, line);
    line += linesIn(text.slice(at, at + length));
    at += length;
  };

  while (at < text.length) {
    const char = text.charAt(at);
    const after = text.charAt(at + 1);
    const isAnsi = char === '$' && after === "'";
    if (isAnsi || char === "'" || char === '"') {
      const from = at + (isAnsi ? 2 : 1);
      const to = closing(text, from, isAnsi ? after : char, isAnsi || char === '"');
      if (to === undefined) return { line, problem: `the quote ${isAnsi ? "$'" : char} is never closed` };
      const inside = text.slice(from, to);
      take(isAnsi ? ansiText(inside) : char === '"' ? inDoubleQuotes(inside) : inside, to + 1 - at);
    } else if (char === '\\' || char === '`') {
      const rest = matchAt(continued, text, at + 1);
      if (rest !== undefined) {
        line += 1;
        at += 1 + rest.length;
      } else take(char === '`' ? char : after, char === '`' ? 1 : 2);
    } else if (char === '$' && after === '(' && hasParenthesis) {
      const to = closing(text, at, ')', false);
      hasParenthesis = to !== undefined;
      if (to !== undefined) take(text.slice(at, to + 1), to + 1 - at);
    } else if (char === '#' && !found.isOpen()) at = endOfLine(text, at);
    else if ((char === '<' || char === '>') && (!found.isOpen() || found.isDigit())) {
      found.take();
      const sign = matchAt(redirection, text, at) ?? char;
      // At the beginning it is a prompt that was copied too.
      if (!found.isEmpty() && !/[&\d]$/.test(sign)) {
        role = sign === '<<<' ? 'input' : sign.startsWith('<<') ? 'heredoc' : 'target';
      }
      at += sign.length;
    } else if (char === '&' && found.hasQuery() && /[^\s&;|]/.test(after)) take(char, 1);
    else if (char === '\n') {
      endCommand();
      at += 1;
      line += 1;
      takeHeredocs();
    } else if (char === ';' || char === '|' || char === '&') {
      endCommand();
      at += 1;
    } else if (char === ' ' || char === '\t' || char === '\r') {
      endWord();
      at += 1;
    } else {
      const run = matchAt(plainRun, text, at) ?? char;
      take(run, run.length);
    }
  }
  endCommand();
  return found.commands();
};
