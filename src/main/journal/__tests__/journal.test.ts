import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Refusal } from '../../../shared/errors';
import { openJournal } from '../journal';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('opens the same journal again at the version it was written in', () => {
  const file = join(folder, 'journal.db');
  openJournal(file, (opened) => opened).close();
  const again = openJournal(file, (opened) => opened);
  expect(again.db.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 1 });
  again.close();
});

it('sets a damaged journal aside under its name, says so, and begins a new one', () => {
  const file = join(folder, 'journal.db');
  writeFileSync(file, 'this is no database, and long enough to be looked at as one '.repeat(40));
  const problems: Refusal[] = [];
  openJournal(
    file,
    (opened) => opened,
    (problem) => problems.push(problem),
  ).close();
  expect(problems).toEqual([expect.objectContaining({ code: 'set-aside', file: 'journal.db' })]);
  expect(readdirSync(folder).some((name) => name.startsWith('journal.db.set-aside-'))).toBe(true);
});
