import { LineCounter, parseDocument } from 'yaml';
import { done, type Result, refuse } from '../../../shared/errors';
import type { Json } from '../../../shared/json';
import { depthLimit } from '../json/parse-json';
import { YamlFault, yamlValue } from './yaml-value';

/** Only what YAML 1.2 itself knows is read: no tag makes anything but text, numbers, lists and objects. */
const options = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  merge: true,
  // Looked for while the value is made: the parser compares each key with each.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** YAML 1.2 text as data, or the line and column of what is wrong with it. */
export const parseYaml = (text: string): Result<Json> => {
  const lines = new LineCounter();
  const broken = (offset: number, problem: string) => {
    const { line, col } = lines.linePos(offset);
    return refuse({ code: 'file-not-yaml', line, column: col, problem });
  };
  const tooDeep = refuse({ code: 'file-too-deep', limit: depthLimit, at: '' });
  try {
    const document = parseDocument(text, { ...options, lineCounter: lines });
    const [error] = document.errors;
    if (error?.code === 'RESOURCE_EXHAUSTION') return tooDeep;
    if (error) return broken(error.pos[0], inPlainWords(error.code, error.message));
    return done(yamlValue(document.contents, depthLimit));
  } catch (error) {
    if (error instanceof YamlFault) return error.problem === 'deep' ? tooDeep : broken(error.offset, error.problem);
    // The parser recurses; how deep it gets depends on the thread it runs in.
    if (error instanceof RangeError) return tooDeep;
    return refuse({ code: 'internal', reason: `the YAML was not read (${String(error)})` });
  }
};

/** The parser's own words, where they are plain, on one line and without the advice for programmers. */
const inPlainWords = (code: string, message: string): string => {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins (---); one is expected';
  if (code === 'TAB_AS_INDENT') return 'a tab is used to indent; YAML takes spaces only';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'a second “key: value” stands on one line; put the text in quotes';
  const [first = message] = message.split('\n');
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`.trim().replace(/[.:]$/, '');
};
