/** A word of a command line, and the line it begins on, from 1. */
export interface Word {
  readonly text: string;
  readonly line: number;
}

/** One command of a text: its words, and what a here-document gives it to read. */
export interface Command {
  readonly words: readonly Word[];
  readonly input: string | undefined;
}

/** What is wrong with a text of commands, and on which line. */
export interface CurlFault {
  readonly line: number;
  readonly problem: string;
}

interface Collecting {
  readonly words: Word[];
  input: string | undefined;
}

/** Puts letters together to words, and words to commands. */
export const collectCommands = () => {
  const commands: Collecting[] = [];
  let current: Collecting = { words: [], input: undefined };
  let parts: string[] | undefined;
  let line = 1;
  let hasQuery = false;
  return {
    /** Adds to the word, which begins on this line where it has not begun. An empty part begins it too. */
    add: (part: string, at: number): void => {
      if (parts === undefined) {
        parts = [];
        line = at;
        hasQuery = false;
      }
      parts.push(part);
      hasQuery ||= part.includes('?') || part.includes('=');
    },
    isOpen: (): boolean => parts !== undefined,
    /** Whether the word has a `?` or `=` in it, so that an `&` behind may belong to it. */
    hasQuery: (): boolean => parts !== undefined && hasQuery,
    /** Whether the word is one digit: the number of what is redirected. */
    isDigit: (): boolean => parts?.length === 1 && /^\d$/.test(parts[0] ?? ''),
    isEmpty: (): boolean => current.words.length === 0,
    current: () => current,
    /** Takes the word away unread. */
    take: (): string | undefined => {
      const text = parts?.join('');
      parts = undefined;
      return text;
    },
    endWord: (): void => {
      if (parts !== undefined) current.words.push({ text: parts.join(''), line });
      parts = undefined;
    },
    endCommand: (): void => {
      if (current.words.length > 0) commands.push(current);
      current = { words: [], input: undefined };
    },
    commands: (): readonly Command[] => commands,
  };
};
