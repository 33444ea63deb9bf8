/** Neither an expression nor a text longer than this: brackets within brackets are calls within calls. */
const longest = 1_000;

/**
 * A short text that a regular expression fits, made by reading the expression, never by running it: it comes from the
 * file. Undefined for what is not read here: looking ahead or behind, back references, classes of Unicode.
 */
export const samplePattern = (pattern: string, least: number, most: number): string | undefined => {
  if (pattern.length > longest) return undefined;
  // Open repetitions are stretched together until the text is long enough.
  for (let more = 0; more <= Math.min(least, 100); more += 1) {
    const text = new Reader(pattern, more).read();
    if (text === undefined || text.length > most) return undefined;
    if (text.length >= least) return text;
  }
  return undefined;
};

const escapes: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', D: 'a', W: '-', S: 'a', t: '\t', n: '\n' };

class Reader {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly more: number,
  ) {}

  read(): string | undefined {
    const text = this.alternatives();
    return text !== undefined && this.at === this.pattern.length && text.length <= longest ? text : undefined;
  }

  /** `a|b|c`: the first. The others are read, so as to know where they end. */
  private alternatives(): string | undefined {
    const first = this.sequence();
    while (first !== undefined && this.take('|')) if (this.sequence() === undefined) return undefined;
    return first;
  }

  private sequence(): string | undefined {
    let text = '';
    while (this.at < this.pattern.length && !'|)'.includes(this.next)) {
      const atom = this.atom();
      const times = atom === undefined ? undefined : this.times();
      if (atom === undefined || times === undefined || text.length + atom.length * times > longest) return undefined;
      text += atom.repeat(times);
    }
    return text;
  }

  private atom(): string | undefined {
    const char = this.next;
    this.at += 1;
    if (char === '^' || char === '$') return '';
    if (char === '.') return 'a';
    if (char === '\\') return this.escape();
    if (char === '[') return this.set();
    if (char !== '(') return '*+?{'.includes(char) ? undefined : char;
    if (this.next === '?' && !this.take('?:')) return undefined;
    const inner = this.alternatives();
    return this.take(')') ? inner : undefined;
  }

  private escape(): string | undefined {
    const char = this.next;
    this.at += 1;
    if (escapes[char] !== undefined) return escapes[char];
    return /[A-Za-z0-9]/.test(char) || char === '' ? undefined : char;
  }

  /** `[a-z_]`: its first character. `[^a-z]`: the first of a few that is not named. */
  private set(): string | undefined {
    const end = /^\^?\]?(?:\\.|[^\]\\])*\]/.exec(this.pattern.slice(this.at, this.at + longest))?.[0].length ?? 0;
    if (end === 0) return undefined;
    const inner = this.pattern.slice(this.at, this.at + end - 1);
    this.at += end;
    if (inner.startsWith('^')) return [...'aA1-_ .!~'].find((char) => !inSet(inner.slice(1), char));
    if (!inner.startsWith('\\')) return inner.charAt(0) || undefined;
    const escaped = inner.charAt(1);
    return escapes[escaped] ?? (/[A-Za-z0-9]/.test(escaped) ? undefined : escaped);
  }

  /** How often what was read is repeated: as seldom as may be, and `more` where that is open. */
  private times(): number | undefined {
    const quantifier =
      /^(?:[*+?]|\{\d{1,4}(?:,\d{0,4})?\})\??/.exec(this.pattern.slice(this.at, this.at + 15))?.[0] ?? '';
    this.at += quantifier.length;
    if (quantifier === '') return 1;
    if (/^[*+]/.test(quantifier)) return 1 + this.more;
    if (quantifier.startsWith('?')) return 0;
    const [from = 0, to] = quantifier.replace(/[{}?]/g, '').split(',').map(Number);
    return to === undefined
      ? from
      : Math.min(from + this.more, to === 0 && quantifier.includes(',}') ? from + this.more : to);
  }

  private get next(): string {
    return this.pattern.charAt(this.at);
  }

  private take(text: string): boolean {
    if (!this.pattern.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }
}

/** Whether a set of characters, ranges and \d \w \s among them, names this one. */
const inSet = (set: string, char: string): boolean =>
  [...set.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gs)].some(([, from = '', to]) => {
    if (from === '\\d') return /\d/.test(char);
    if (from === '\\w') return /\w/.test(char);
    if (from === '\\s') return /\s/.test(char);
    const first = from.replace('\\', '');
    return to === undefined ? first === char : first <= char && char <= to.replace('\\', '');
  });
