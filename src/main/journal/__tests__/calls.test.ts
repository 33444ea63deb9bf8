import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HeaderPair, RecordedCall } from '../../../shared/model/call';
import { openCalls } from '../calls';
import { openJournal } from '../journal';
import { mask, maskCall } from '../mask';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-calls-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const body = (text: string) => ({ text, binary: false, size: text.length, kept: text.length });
const recorded = (target: string, counted = 0, text = '', headers: HeaderPair[] = []): RecordedCall => ({
  at: 1_700_000_000_000,
  method: 'GET',
  target,
  status: 404,
  example: null,
  duration: 0.5,
  answeredBy: 'mock-server',
  exampleId: null,
  requestName: null,
  said: 'No matching requests',
  counted,
  request: { headers, body: body(text) },
  response: { headers: [], body: body('') },
});
const open = () => {
  const journal = openJournal(join(folder, 'journal.db'), (opened) => opened);
  return { journal, calls: openCalls(journal) };
};
const targets = (calls: ReturnType<typeof openCalls>, mock: string) =>
  calls.list(mock, 0, 10_000).calls.map(({ target }) => target);

describe('the log of calls', () => {
  it('lists newest first, only what came after a call when asked, and gives one whole', () => {
    const { journal, calls } = open();
    const ids = calls.append('m', [recorded('/1'), recorded('/2', 7, 'hello')], 1_000);
    calls.append('other', [recorded('/3')], 1_000);
    expect(targets(calls, 'm')).toEqual(['/2', '/1']);
    expect(calls.list('m', ids[0] ?? 0, 10).calls).toMatchObject([{ target: '/2', counted: 7 }]);
    expect(calls.get(ids[1] ?? 0)).toMatchObject({
      mock: 'm',
      request: { body: { text: 'hello' } },
      contentKept: true,
    });
    journal.close();
  });

  it('keeps the newest of each mock server, and counts the others with those only counted', () => {
    const { journal, calls } = open();
    calls.append('other', [recorded('/stays')], 10);
    calls.append(
      'm',
      Array.from({ length: 25 }, (_, i) => recorded(`/${i}`, 2)),
      10,
    );
    expect(targets(calls, 'm')).toEqual(Array.from({ length: 10 }, (_, i) => `/${24 - i}`));
    expect(calls.list('m', 0, 10).forgotten).toBe(15 + 30);
    expect(targets(calls, 'other')).toEqual(['/stays']);
    journal.close();
  });

  it('drops what old calls hold, not their rows, where there would be too much of it', () => {
    const { journal, calls } = open();
    const big = 'x'.repeat(200_000);
    for (let i = 0; i < 45; i += 1) {
      calls.append(
        'm',
        Array.from({ length: 10 }, () => recorded('/big', 0, big)),
        1_000,
      );
    }
    const { calls: rows } = calls.list('m', 0, 1_000);
    expect(rows).toHaveLength(450);
    expect(calls.get(rows.at(-1)?.id ?? 0)).toMatchObject({ contentKept: false });
    expect(calls.get(rows[0]?.id ?? 0)).toMatchObject({ contentKept: true, request: { body: { kept: 200_000 } } });
    journal.close();
  });

  it('counts the bytes on disk, not the characters: a Chinese text takes three times as many', () => {
    const { journal, calls } = open();
    const big = '語'.repeat(80_000);
    for (let i = 0; i < 40; i += 1) {
      calls.append(
        'm',
        Array.from({ length: 10 }, () => recorded('/big', 0, big)),
        1_000,
      );
    }
    const held = journal.db.prepare('SELECT TOTAL(LENGTH(CAST(content AS BLOB))) AS bytes FROM call_contents').get();
    expect((held as { bytes: number }).bytes).toBeGreaterThan(60 * 1024 * 1024);
    expect((held as { bytes: number }).bytes).toBeLessThan(66 * 1024 * 1024);
    journal.close();
  });

  it('gives a cleared log back, until it is cleared again or forgotten', () => {
    const { journal, calls } = open();
    calls.append('m', [recorded('/1')], 1_000);
    calls.clear('m');
    expect(targets(calls, 'm')).toEqual([]);
    calls.append('m', [recorded('/2')], 1_000);
    expect(calls.restore('m')).toBe(true);
    expect(targets(calls, 'm')).toEqual(['/2', '/1']);
    calls.clear('m');
    journal.close();
    const again = open();
    expect(again.calls.restore('m')).toBe(false);
    again.journal.close();
  });

  it('is there again when the journal is opened again', () => {
    const first = open();
    first.calls.append('m', [recorded('/1')], 1_000);
    first.journal.close();
    const again = open();
    expect([...again.calls.all('m')].map(({ target }) => target)).toEqual(['/1']);
    again.journal.close();
  });
});

describe('masking', () => {
  const secret = 's3cr3t-token-0042';
  const headers: HeaderPair[] = [
    ['Authorization', `Bearer ${secret}`],
    ['COOKIE', `sid=${secret}-cookie; theme=dark`],
    ['x-api-key', `${secret}-key`],
    ['Accept', 'text/html'],
  ];

  it('hides the values of secret headers, and their echoes in path and bodies', () => {
    const masked = maskCall(recorded(`/a?token=${secret}`, 0, `{"echo":"Bearer ${secret}"}`, headers));
    expect(JSON.stringify(masked)).not.toContain(secret);
    expect(masked.request.headers).toEqual([
      ['Authorization', mask],
      ['COOKIE', mask],
      ['x-api-key', mask],
      ['Accept', 'text/html'],
    ]);
  });

  it('leaves nothing secret in any file of the database', () => {
    const { journal, calls } = open();
    for (let i = 0; i < 50; i += 1) calls.append('m', [maskCall(recorded('/a', 0, secret, headers))], 10);
    const bytes = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(bytes().join('')).not.toContain(secret);
    expect(bytes().join('')).toContain('text/html');
    journal.close();
  });
});
