// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { done } from '../../../shared/errors';
import { runImport } from './run-import';

const importFiles = vi.fn();
const cancelled = vi.fn(async () => done({}));
const file = (name: string, text: string) =>
  Object.assign(new File([text], name), { arrayBuffer: async () => new TextEncoder().encode(text).buffer });

beforeEach(() => {
  importFiles.mockReset();
  importFiles.mockImplementation(
    async ({ files: [{ name, bytes }] }: { files: [{ name: string; bytes: Uint8Array }] }) =>
      done(
        bytes.length === 0
          ? { imported: [], recorded: [], refused: [{ file: name, error: { code: 'file-empty' } }] }
          : {
              imported: [{ file: name, target: { kind: 'collection', id: name }, name, format: 'v2.1' }],
              recorded: [],
              refused: [],
            },
      ),
  );
  vi.stubGlobal('understudy', {
    calls: { 'import.files': importFiles, 'api.job.cancel': cancelled },
    platform: 'linux',
  });
});

const running = () => new AbortController().signal;

describe('runImport', () => {
  it('brings in what can be read and tells of the rest, one file at a time', async () => {
    const progress: number[] = [];
    const files = [file('a.json', '{}'), file('b.json', ''), file('c.json', '{}')];
    const report = await runImport(files, (count) => progress.push(count), running());
    expect(report.imported.map((one) => one.file)).toEqual(['a.json', 'c.json']);
    expect(report.refused).toEqual([{ file: 'b.json', error: { code: 'file-empty' } }]);
    expect(progress).toEqual([0, 1, 2]);
    expect(importFiles).toHaveBeenCalledTimes(3);
  });

  it('refuses a file of more than 100 MB without reading it', async () => {
    const huge = Object.assign(file('huge.json', ''), { arrayBuffer: vi.fn() });
    Object.defineProperty(huge, 'size', { value: 104_857_601 });
    const report = await runImport([huge], () => {}, running());
    expect(report.refused[0]?.error.code).toBe('file-too-large');
    expect(huge.arrayBuffer).not.toHaveBeenCalled();
    expect(importFiles).not.toHaveBeenCalled();
  });

  it('gives up the file it is at and those behind it', async () => {
    const control = new AbortController();
    let jobOfFile: unknown;
    importFiles.mockImplementation(async ({ files: [{ name }], job }: { files: [{ name: string }]; job: string }) => {
      jobOfFile = job;
      control.abort();
      return done({ imported: [], recorded: [], refused: [{ file: name, error: { code: 'cancelled' } }] });
    });
    const report = await runImport([file('a.yaml', 'a'), file('b.yaml', 'b')], () => {}, control.signal);
    expect(report.refused.map((one) => [one.file, one.error.code])).toEqual([
      ['a.yaml', 'cancelled'],
      ['b.yaml', 'cancelled'],
    ]);
    expect(importFiles).toHaveBeenCalledTimes(1);
    expect(cancelled).toHaveBeenCalledWith({ job: jobOfFile });
  });

  it('says when a file cannot be read at all', async () => {
    const gone = Object.assign(file('gone.json', ''), { arrayBuffer: () => Promise.reject(new Error('moved away')) });
    const report = await runImport([gone], () => {}, running());
    expect(report.refused[0]?.error).toEqual({ code: 'disk', file: 'gone.json', reason: 'moved away' });
  });
});
