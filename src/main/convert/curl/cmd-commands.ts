import { type Command, type CurlFault, collectCommands } from './command';

/** Whether a text is written for the command prompt of Windows, as browsers copy it there. */
export const isForCmd = (text: string): boolean => /(?:^|[ \t])\^"|\^[ \t]*\r?\n/.test(text.slice(0, 100_000));

const continued = /[ \t]*\r?\n(\r?\n)?/y;

/**
 * Splits a text into commands and words as the command prompt of Windows and its programs do: `^` takes the meaning
 * from what follows, `"` holds together, `\"` and `""` are a quote.
 */
export const cmdCommands = (text: string): readonly Command[] | CurlFault => {
  const found = collectCommands();
  let line = 1;
  /** In quotes as the prompt sees it; and as the program does, with the line they begin on. */
  let promptQuote = false;
  let quoted: number | undefined;
  let slashes = 0;
  /** Whether the quotes were closed just now: another one makes them a letter. */
  let justClosed = false;

  const flush = () => {
    if (slashes > 0) found.add('\\'.repeat(slashes), line);
    slashes = 0;
  };
  const quote = () => {
    const isLetter = slashes % 2 === 1;
    found.add('\\'.repeat(slashes >> 1), line);
    slashes = 0;
    if (isLetter || justClosed) found.add('"', line);
    if (isLetter) return;
    quoted = quoted === undefined ? line : undefined;
    justClosed = quoted === undefined;
  };
  const feed = (char: string) => {
    if (char === '"') return quote();
    justClosed = false;
    if (char === '\\') {
      slashes += 1;
      return;
    }
    flush();
    if (quoted === undefined && (char === ' ' || char === '\t')) found.endWord();
    else found.add(char, line);
  };
  const endCommand = () => {
    flush();
    found.endWord();
    found.endCommand();
    promptQuote = false;
    justClosed = false;
  };

  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\r' && text[at + 1] === '\n') continue;
    if (char === '^' && !promptQuote) {
      continued.lastIndex = at + 1;
      const rest = continued.exec(text);
      if (rest) {
        at += rest[0].length;
        // Of two line breaks the second is meant.
        if (rest[1] !== undefined) feed('\n');
        line += rest[1] === undefined ? 1 : 2;
      } else {
        at += 1;
        if (at < text.length) feed(text.charAt(at));
      }
    } else if (char === '\n' && quoted === undefined) {
      endCommand();
      line += 1;
    } else if ((char === '|' || char === '&') && quoted === undefined && !found.hasQuery()) endCommand();
    else {
      if (char === '"') promptQuote = !promptQuote;
      feed(char);
      if (char === '\n') line += 1;
    }
  }
  if (quoted !== undefined) return { line: quoted, problem: 'the quote " is never closed' };
  endCommand();
  return found.commands();
};
