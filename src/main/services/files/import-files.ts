import { ownKey } from '../../../shared/json';
import type { ImportReport } from '../../../shared/model/import';
import { counted } from '../../../shared/words';
import type { Converter } from '../../convert/client';
import type { ReadDocument, ReadRequests } from '../../convert/read-document';
import { assignIds } from '../../workspace/item-ids';
import { currentVersion, migrations, stamped } from '../../workspace/migrations';
import type { Workspace } from '../../workspace/workspace';
import type { ImportDefinition } from '../apis/import-definition';
import type { HistoryService } from '../history/history';
import { keepRecorded } from '../history/keep-recorded';
import { collectionOfRequests } from './collection-of-requests';

const collectionRead = ({ name, format, requests }: ReadRequests): ReadDocument => ({
  kind: 'collection',
  name,
  format,
  document: collectionOfRequests(name, requests),
});

/**
 * Takes files into the workspace: what can be read comes in, what cannot is named with its reason
 * and leaves nothing behind. `job` is the name to follow and to cancel by what takes long; `tellStage` hears how far a recording is.
 */
export const importFiles = async (
  workspace: Workspace,
  converter: Converter,
  history: HistoryService,
  importDefinition: ImportDefinition,
  job: string,
  tellStage: (stage: string) => void,
  signal: AbortSignal,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<ImportReport> => {
  const report: ImportReport = { imported: [], recorded: [], refused: [] };
  for (const file of files) {
    const [read] = await converter.read([file]);
    if (!read) continue;
    if (signal.aborted) {
      report.refused.push({ file: file.name, error: { code: 'cancelled' } });
      continue;
    }
    if (!read.ok) {
      report.refused.push({ file: file.name, error: read.error });
      continue;
    }
    if (read.value.kind === 'history') {
      const { entries, skipped, format } = read.value;
      const told = (count: number) =>
        tellStage(`${count.toLocaleString('en')} of ${counted(entries.length, 'request')}`);
      const kept = await keepRecorded(history, entries, signal, told);
      if (kept.ok) report.recorded.push({ file: file.name, ids: kept.value, format, skipped: [...skipped] });
      else report.refused.push({ file: file.name, error: kept.error });
      continue;
    }
    if (read.value.kind === 'definition') {
      const made = await importDefinition(file.name, read.value, job);
      if (made.ok) report.imported.push(...made.value);
      else report.refused.push({ file: file.name, error: made.error });
      continue;
    }
    const { kind, name, format, document } = read.value.kind === 'requests' ? collectionRead(read.value) : read.value;
    const folder = kind === 'collection' ? workspace.collections : workspace.environments;
    // What was ours in another workspace names things there. Inside a collection it goes with its items.
    delete document[ownKey];
    if (kind === 'collection') assignIds(document);
    const id = await folder.create(name, stamped(document, currentVersion(migrations[kind])));
    report.imported.push({ file: file.name, target: { kind, id }, name, format });
  }
  return report;
};
