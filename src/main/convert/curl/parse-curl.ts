import { done, type Result, refuse } from '../../../shared/errors';
import type { RequestParts } from '../../../shared/model/request';
import { callOf } from './call';
import { cmdCommands, isForCmd } from './cmd-commands';
import type { Command, CurlFault, Word } from './command';
import { readOptions, type Said } from './read-options';
import { requestOf } from './request';
import { shellCommands } from './shell-commands';

/** A request of a cURL command, a name for it, and the names of files that it takes something from and that were not read. */
export interface NamedRequest {
  readonly name: string;
  readonly parts: RequestParts;
  readonly unread: readonly string[];
}

/** Words that may stand before `curl`: a prompt, who runs it, what it runs in. */
const before = /^(?:[$>%!{]|sudo|time|env|exec|command|nohup|if|then|do|else|while|until|\w+=.*)$/s;
const isCurl = ({ text }: Word): boolean => /^(?:.*[\\/])?curl(?:\.exe)?$/is.test(text);

/** Whether a text has a line that calls cURL. */
export const hasCurl = (text: string): boolean =>
  text
    .slice(0, 100_000)
    .split('\n')
    .some((line) => /^\s*(?:[$>%]\s+)?(?:sudo\s+)?(?:[^\s'"]*[\\/])?curl(?:\.exe)?(?:\s|$)/i.test(line));

/** The words behind `curl`; undefined where another program is called. */
const argumentsOf = ({ words }: Command): readonly Word[] | undefined => {
  const at = words.findIndex((word) => !before.test(word.text));
  const word = words[at];
  return word && isCurl(word) ? words.slice(at + 1) : undefined;
};

/** A name a person would give it: where it goes, without protocol and query. */
const nameOf = (url: string): string =>
  (url.replace(/^[a-z]+:\/\//i, '').split(/[?#]/, 1)[0] ?? '').replace(/\/$/, '').slice(0, 255) || url.slice(0, 255);

const isFault = (value: object): value is CurlFault => 'problem' in value;

/** `--next` begins another request of the same command. */
const segmentsOf = (said: readonly Said[]): (readonly Said[])[] => {
  const segments: Said[][] = [[]];
  for (const each of said) {
    if (each.meaning === 'next') segments.push([]);
    else segments.at(-1)?.push(each);
  }
  return segments;
};

const requestsOf = (command: Command, words: readonly Word[]): NamedRequest[] | CurlFault => {
  const said = readOptions(words);
  if (isFault(said)) return said;
  const line = command.words[0]?.line ?? 1;
  const requests: NamedRequest[] = [];
  for (const segment of segmentsOf(said)) {
    const call = callOf(segment, command.input);
    if (call.urls.length === 0) return { line, problem: 'the command names no URL' };
    for (const { value, line: at } of call.urls) {
      const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
      if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
        return { line: at, problem: `only http and https can be imported, not ${scheme.slice(0, 20)}` };
      }
      const parts = requestOf(call, value);
      requests.push({ name: nameOf(parts.url), parts, unread: call.unread });
    }
  }
  return requests;
};

/** The requests of all cURL commands in a text, or what is wrong with the first that cannot be understood, and where. */
export const parseCurl = (text: string): Result<NamedRequest[]> => {
  const broken = ({ line, problem }: CurlFault) => refuse({ code: 'curl-not-understood', line, problem });
  const commands = isForCmd(text) ? cmdCommands(text) : shellCommands(text);
  if (isFault(commands)) return broken(commands);
  const requests: NamedRequest[] = [];
  for (const command of commands) {
    const words = argumentsOf(command);
    const found = words && requestsOf(command, words);
    if (found && isFault(found)) return broken(found);
    requests.push(...(found ?? []));
  }
  return requests.length > 0 ? done(requests) : broken({ line: 1, problem: 'there is no cURL command in it' });
};
