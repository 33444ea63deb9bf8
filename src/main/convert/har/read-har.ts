import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, type JsonObject } from '../../../shared/json';
import type { NewHistoryEntry, SkippedEntry } from '../../../shared/model/history-entry';
import { nameOr } from '../named';
import { inWords, placeOf } from '../place';
import type { ReadHistory } from '../read-document';
import { readEntry } from './read-entry';

/** Whether a document is what a browser's network panel saves (HAR 1.2). */
export const isHar = (document: JsonObject): boolean => isObject(document.log) && 'entries' in document.log;

/** The requests of a HAR file, of all its pages, with what answered them. An entry that cannot be used is named and left out. */
export const readHar = (document: JsonObject, file: string): Result<ReadHistory> => {
  const entries = isObject(document.log) ? document.log.entries : undefined;
  if (!Array.isArray(entries)) {
    return refuse({ code: 'file-malformed', at: 'log.entries', expected: 'a list', found: inWords(entries) });
  }
  const read: NewHistoryEntry[] = [];
  const skipped: SkippedEntry[] = [];
  entries.forEach((entry, i) => {
    const one = readEntry(entry);
    if (one.ok) read.push(one.value);
    else skipped.push({ at: placeOf(['log', 'entries', i]), problem: one.problem });
  });
  const name = nameOr(undefined, file.replace(/\.har$/i, ''), 'HAR file');
  return done({ kind: 'history', name, format: 'HAR', entries: read, skipped });
};
