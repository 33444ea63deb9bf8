import type { ImportReport } from '../../../shared/model/import';
import { counted, refusalInWords, shortened } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { showSection } from '../../state/section';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { say } from '../../state/toast';
import { Modal } from '../../ui/modal';
import { DropZone } from './drop-zone';
import { ImportReportView } from './import-report-view';
import { Progress } from './progress';
import { useImport } from './use-import';
import { usePaste } from './use-paste';
import './import.css';

const dismiss = () => useDialogs.setState({ importing: null });

/** The dialog that brings files in. */
export const ImportDialog = () => {
  const opened = useDialogs((state) => state.importing);
  return opened ? <Opened files={opened.files} stay={opened.stay} /> : null;
};

/** Shows the first thing that came in, unless another dialog waits for it. */
const show = ({ imported }: ImportReport, stay: boolean) => {
  const first = imported[0];
  if (!first || stay) return;
  openPlace(first.target, true);
  revealPlace(first.target);
};

const importedInWords = (imported: ImportReport['imported']): string => {
  const [first, second] = imported;
  const name = `“${shortened(first?.name ?? '', 60)}”`;
  if (imported.length === 1) return `Imported ${name}`;
  // A definition gives two things of one name.
  return imported.length === 2 && first?.target.kind === 'api-version' && second?.file === first.file
    ? `Imported the API ${name} and a collection generated from it`
    : `Imported ${counted(imported.length, 'item')}`;
};

/** Tells how it went where the dialog does not: everything came in, or the dialog was closed before the end. */
const tell = ({ imported, refused }: ImportReport) => {
  const [first] = imported;
  const [bad] = refused;
  if (bad) {
    const more = refused.length > 1 ? ` ${counted(refused.length - 1, 'more file')} could not be imported either.` : '';
    say(`“${shortened(bad.file, 60)}” could not be imported. ${refusalInWords(bad.error)}${more}`);
  } else if (first) say(importedInWords(imported));
};

const Opened = ({ files, stay }: { readonly files: readonly File[]; readonly stay: boolean }) => {
  const { stage, start, cancel } = useImport(files, (report) => {
    show(report, stay);
    const watched = useDialogs.getState().importing !== null;
    if (report.recorded.length > 0 && !stay) showSection('history');
    if (watched && report.refused.length + report.recorded.length > 0) return;
    dismiss();
    tell(report);
  });
  usePaste((pasted) => stage.at !== 'running' && start(pasted));
  return (
    <Modal
      title="Import"
      subtitle="Postman collections (v1, v2.0, v2.1) and environments, OpenAPI, Swagger, GraphQL, HAR and cURL."
      onClose={dismiss}
    >
      {stage.at === 'choosing' && <DropZone onFiles={start} />}
      {stage.at === 'running' && <Progress {...stage} onCancel={cancel} />}
      {stage.at === 'report' && <ImportReportView report={stage.report} onMore={start} onClose={dismiss} />}
    </Modal>
  );
};
