import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportReport } from '../../../shared/model/import';
import { runImport } from './run-import';

export type ImportStage =
  | { readonly at: 'choosing' }
  | {
      readonly at: 'running';
      readonly done: number;
      readonly total: number;
      readonly file: string;
      /** The work on this file, by which it tells what it is doing. */
      readonly job: string;
    }
  | { readonly at: 'report'; readonly report: ImportReport };

/** An import from choosing files to its report. Files that were dropped start at once, or after those on their way. */
export const useImport = (dropped: readonly File[], onReport: (report: ImportReport) => void) => {
  const [stage, setStage] = useState<ImportStage>({ at: 'choosing' });
  const tell = useRef(onReport);
  const started = useRef<readonly File[]>(null);
  const queue = useRef(Promise.resolve());
  const control = useRef<AbortController>(null);
  tell.current = onReport;

  const work = useCallback(async (files: readonly File[]) => {
    const mine = new AbortController();
    control.current = mine;
    const report = await runImport(
      files,
      (done, job) => setStage({ at: 'running', done, total: files.length, file: files[done]?.name ?? '', job }),
      mine.signal,
    );
    setStage({ at: 'report', report });
    tell.current(report);
  }, []);

  const start = useCallback(
    (files: readonly File[]) => {
      if (files.length > 0) queue.current = queue.current.then(() => work(files));
    },
    [work],
  );
  const cancel = useCallback(() => control.current?.abort(), []);

  useEffect(() => {
    if (dropped.length === 0 || started.current === dropped) return;
    started.current = dropped;
    start(dropped);
  }, [dropped, start]);

  return { stage, start, cancel };
};
