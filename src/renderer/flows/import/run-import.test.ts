// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { done } from '../../../shared/errors';
import { runImport } from './run-import';

const importFiles = vi.fn();
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
  vi.stubGlobal('understudy', { calls: { 'import.files': importFiles }, platform: 'linux' });
});

describe('runImport', () => {
  it('brings in what can be read and tells of the rest, one file at a time', async () => {
    const progress: number[] = [];
    const files = [file('a.json', '{}'), file('b.json', ''), file('c.json', '{}')];
    const report = await runImport(files, (count) => progress.push(count));
    expect(report.imported.map((one) => one.file)).toEqual(['a.json', 'c.json']);
    expect(report.refused).toEqual([{ file: 'b.json', error: { code: 'file-empty' } }]);
    expect(progress).toEqual([0, 1, 2]);
    expect(importFiles).toHaveBeenCalledTimes(3);
  });

  it('refuses a file of more than 100 MB without reading it', async () => {
    const huge = Object.assign(file('huge.json', ''), { arrayBuffer: vi.fn() });
    Object.defineProperty(huge, 'size', { value: 104_857_601 });
    const report = await runImport([huge], () => {});
    expect(report.refused[0]?.error.code).toBe('file-too-large');
    expect(huge.arrayBuffer).not.toHaveBeenCalled();
    expect(importFiles).not.toHaveBeenCalled();
  });

  it('says when a file cannot be read at all', async () => {
    const gone = Object.assign(file('gone.json', ''), { arrayBuffer: () => Promise.reject(new Error('moved away')) });
    const report = await runImport([gone], () => {});
    expect(report.refused[0]?.error).toEqual({ code: 'disk', file: 'gone.json', reason: 'moved away' });
  });
});
