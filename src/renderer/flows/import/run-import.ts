import { importLimit } from '../../../shared/import-limit';
import type { ImportReport } from '../../../shared/model/import';
import { call } from '../../bridge';
import { cancelJob, newJob } from '../../state/apis/definition-jobs';

type Refused = ImportReport['refused'][number];

const refusedReport = (refused: Refused): ImportReport => ({ imported: [], recorded: [], refused: [refused] });

const importFile = async (file: File, job: string, signal: AbortSignal): Promise<ImportReport> => {
  const { name, size } = file;
  if (size > importLimit) {
    return refusedReport({
      file: name,
      error: { code: 'file-too-large', when: 'opened', bytes: size, limit: importLimit },
    });
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (signal.aborted) return refusedReport({ file: name, error: { code: 'cancelled' } });
    const answer = await call('import.files', { files: [{ name: name.slice(0, 1_000), bytes }], job });
    return answer.ok ? answer.value : refusedReport({ file: name, error: answer.error });
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return refusedReport({ file: name, error: { code: 'disk', file: name, reason } });
  }
};

/**
 * Brings files in, one after the other, and tells how far it is: which file, and the job that reads it. A file that is
 * refused does not stop the rest; the signal does.
 */
export const runImport = async (
  files: readonly File[],
  onProgress: (done: number, job: string) => void,
  signal: AbortSignal,
): Promise<ImportReport> => {
  const report: ImportReport = { imported: [], recorded: [], refused: [] };
  for (const [index, file] of files.entries()) {
    if (signal.aborted) {
      report.refused.push({ file: file.name, error: { code: 'cancelled' } });
      continue;
    }
    const job = newJob();
    const cancel = () => cancelJob(job);
    signal.addEventListener('abort', cancel);
    onProgress(index, job);
    const { imported, recorded, refused } = await importFile(file, job, signal);
    signal.removeEventListener('abort', cancel);
    report.imported.push(...imported);
    report.recorded.push(...recorded);
    report.refused.push(...refused);
  }
  return report;
};
