import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportReport } from '../../../shared/model/import';
import { runImport } from './run-import';

export type ImportStage =
  | { readonly at: 'choosing' }
  | { readonly at: 'running'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly at: 'report'; readonly report: ImportReport };

/** An import from choosing files to its report. Files that were dropped start at once. */
export const useImport = (dropped: readonly File[], onReport: (report: ImportReport) => void) => {
  const [stage, setStage] = useState<ImportStage>({ at: 'choosing' });
  const tell = useRef(onReport);
  const started = useRef<readonly File[]>(null);
  tell.current = onReport;

  const start = useCallback(async (files: readonly File[]) => {
    if (files.length === 0) return;
    const report = await runImport(files, (done) =>
      setStage({ at: 'running', done, total: files.length, file: files[done]?.name ?? '' }),
    );
    setStage({ at: 'report', report });
    tell.current(report);
  }, []);

  useEffect(() => {
    if (dropped.length === 0 || started.current === dropped) return;
    started.current = dropped;
    void start(dropped);
  }, [dropped, start]);

  return { stage, start };
};
