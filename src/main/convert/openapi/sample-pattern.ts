/** Neither an expression nor a text longer than this: brackets within brackets are calls within calls. */
const longest = 1_000;

/**
 * Short texts that a regular expression may fit, the likeliest first, made by reading the expression, never by running
 * it: it comes from the file. None for what is not read here: back references, classes of Unicode. What it demands by
 * looking ahead is put before the rest or behind it; whether that fits has to be tried.
 */
export const samplePatterns = (pattern: string, least: number, most: number): string[] => {
  if (pattern.length > longest) return [];
  // Open repetitions are stretched together until the text is long enough.
  for (let more = 0; more <= Math.min(least, 100); more += 1) {
    const reader = new Reader(pattern, more);
    const text = reader.read();
    if (text === undefined || text.length > most) return [];
    const ahead = reader.ahead.join('');
    const found = ahead === '' ? [text] : [ahead + text, text + ahead, text, ahead];
    const long = found.filter((each) => each.length >= least && each.length <= most);
    if (long.length > 0) return long;
  }
  return [];
};

const escapes: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', D: 'a', W: '-', S: 'a', t: '\t', n: '\n' };

class Reader {
  private at = 0;
  /** What it was found to demand by looking ahead. */
  readonly ahead: string[] = [];

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
    if (this.take('?=')) return this.looked((text) => this.ahead.push(text));
    if (this.take('?!') || this.take('?<=') || this.take('?<!')) return this.looked(() => {});
    if (this.next === '?' && !this.take('?:') && !this.takeName()) return undefined;
    const inner = this.alternatives();
    return this.take(')') ? inner : undefined;
  }

  /** What stands in a group that only looks: it is no part of the text. */
  private looked(hear: (text: string) => void): string | undefined {
    const inner = this.alternatives();
    if (inner === undefined || !this.take(')')) return undefined;
    hear(inner);
    return '';
  }

  /** The name of a group, `?<year>`. */
  private takeName(): boolean {
    const name = /^\?<[A-Za-z_]\w{0,99}>/.exec(this.pattern.slice(this.at, this.at + 110))?.[0] ?? '';
    return name !== '' && this.take(name);
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
