import type { CurlFault, Word } from './command';
import { longOption, type Meaning, type Option, shortOption } from './options';

/** One thing a command says of its request; a URL on its own has the meaning `url`. */
export interface Said {
  readonly meaning: Meaning;
  readonly value: string;
  readonly line: number;
}

const unknown = ({ line }: Word, name: string): CurlFault => ({
  line,
  problem: `cURL has no option ${name.slice(0, 60)}`,
});

/** What the words behind `curl` say, in their order. */
export const readOptions = (words: readonly Word[]): readonly Said[] | CurlFault => {
  const said: Said[] = [];
  let onlyUrls = false;
  const keep = ({ meaning }: Option, value: string, line: number) => {
    if (meaning !== undefined) said.push({ meaning, value, line });
  };

  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const { text, line } = word;
    /** The word behind, as the value of an option. */
    const valueBehind = (name: string): string | CurlFault => {
      at += 1;
      return words[at]?.text ?? { line, problem: `${name} has no value` };
    };
    if (onlyUrls || text === '-' || !text.startsWith('-')) {
      if (text !== '') said.push({ meaning: 'url', value: text, line });
      continue;
    }
    if (text === '--') {
      onlyUrls = true;
      continue;
    }
    if (text.startsWith('--')) {
      const equals = text.indexOf('=');
      const name = equals < 0 ? text : text.slice(0, equals);
      const option = longOption(name.slice(2));
      if (!option) return unknown(word, name);
      // cURL itself takes no `--name=value`; people write it all the same.
      const value = !option.hasValue ? '' : equals < 0 ? valueBehind(name) : text.slice(equals + 1);
      if (typeof value !== 'string') return value;
      keep(option, value, line);
      continue;
    }
    // Several letters may stand together; the first that takes a value takes the rest.
    for (let letter = 1; letter < text.length; letter += 1) {
      const name = text.charAt(letter);
      const option = shortOption(name);
      if (!option) return unknown(word, `-${name}`);
      if (!option.hasValue) {
        keep(option, '', line);
        continue;
      }
      const value = letter + 1 < text.length ? text.slice(letter + 1) : valueBehind(`-${name}`);
      if (typeof value !== 'string') return value;
      keep(option, value, line);
      break;
    }
  }
  return said;
};
