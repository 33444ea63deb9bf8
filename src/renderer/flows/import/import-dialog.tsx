import { useRef } from 'react';
import type { ImportReport } from '../../../shared/model/import';
import { counted, quoted, refusalInWords } from '../../../shared/words';
import { chooseForMockServer, useDialogs } from '../../state/dialogs';
import { showSection, useSection } from '../../state/section';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { useTabs } from '../../state/tabs/tabs';
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

/** Shows the first thing that came in; of a recording, the history. */
const show = ({ imported, recorded }: ImportReport) => {
  const first = imported[0];
  if (first) {
    openPlace(first.target, true);
    revealPlace(first.target);
  }
  if (recorded.length > 0) showSection('history');
};

/** Picks the first collection that came in, where the creation dialog waits for one. */
const pick = ({ imported }: ImportReport) => {
  const came = imported.find(({ target }) => target.kind === 'collection');
  if (came?.target.kind === 'collection') chooseForMockServer(came.target.id);
};

/** Where the user is. */
const spot = () => `${useSection.getState().section} ${useTabs.getState().active}`;

const importedInWords = (imported: ImportReport['imported']): string => {
  const [first, second] = imported;
  const name = quoted(first?.name ?? '');
  if (imported.length === 1) return `Imported ${name}`;
  // A definition gives two things of one name.
  return imported.length === 2 && first?.target.kind === 'api-version' && second?.file === first.file
    ? `Imported the API ${name} and a collection generated from it`
    : `Imported ${counted(imported.length, 'item')}`;
};

/** Tells how it went where the dialog does not: everything came in, or the dialog was closed before the end. */
const tell = (report: ImportReport, shown: boolean) => {
  const { imported, refused } = report;
  const [first] = imported;
  const [bad] = refused;
  if (bad) {
    const more = refused.length > 1 ? ` ${counted(refused.length - 1, 'more file')} could not be imported either.` : '';
    say(`${quoted(bad.file)} could not be imported. ${refusalInWords(bad.error)}${more}`);
  } else if (first) say(importedInWords(imported), shown ? null : { label: 'Show', run: () => show(report) });
};

const Opened = ({ files, stay }: { readonly files: readonly File[]; readonly stay: boolean }) => {
  const from = useRef(spot());
  const { stage, start, cancel } = useImport(files, (report) => {
    // Another dialog waits for it; or the user closed this one and is elsewhere by now.
    const shown = !stay && spot() === from.current;
    if (shown) show(report);
    if (stay) pick(report);
    const watched = useDialogs.getState().importing !== null;
    if (watched && report.refused.length + report.recorded.length > 0) return;
    dismiss();
    tell(report, shown || stay);
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
