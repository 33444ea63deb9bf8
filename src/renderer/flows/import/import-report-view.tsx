import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ImportReport } from '../../../shared/model/import';
import { counted, refusalInWords, shortened } from '../../../shared/words';
import { openMockHistory } from '../../state/history/history-actions';
import { Button } from '../../ui/button';
import { FileInput } from '../../ui/file-input';
import { withKeys } from '../../ui/with-keys';

interface ImportReportViewProps {
  readonly report: ImportReport;
  readonly onMore: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** What came in, and what was refused and why. */
export const ImportReportView = ({ report, onMore, onClose }: ImportReportViewProps) => {
  const { imported, recorded, refused } = report;
  return (
    <>
      <div className="modal-body import-body">
        {refused.length > 0 && (
          <section aria-label="Not imported">
            <h3 className="report-title">{counted(refused.length, 'file')} could not be imported</h3>
            <ul className="report">
              {withKeys(refused, ({ file }) => file).map(({ key, item: { file, error } }) => (
                <li key={key} className="report-row">
                  <CircleAlert className="report-bad" size={16} strokeWidth={1.75} aria-hidden />
                  <div className="report-words selectable">
                    <p className="report-name">{shortened(file, 120)}</p>
                    <p className="report-detail">{refusalInWords(error)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        {recorded.map(({ file, ids, format, skipped }) => (
          <section key={file} aria-label="Added to the history">
            <h3 className="report-title">{counted(ids.length, 'request')} added to the history</h3>
            <ul className="report">
              <li className="report-row">
                <CircleCheck className="report-good" size={16} strokeWidth={1.75} aria-hidden />
                <div className="report-words">
                  <p className="report-name">{shortened(file, 120)}</p>
                  <p className="report-detail">{format}</p>
                </div>
                {ids.length > 0 && (
                  <Button
                    look="outline"
                    onClick={() => {
                      onClose();
                      openMockHistory(ids);
                    }}
                  >
                    Mock requests from this file
                  </Button>
                )}
              </li>
              {skipped.slice(0, 100).map(({ at, problem }) => (
                <li key={at} className="report-row">
                  <CircleAlert className="report-bad" size={16} strokeWidth={1.75} aria-hidden />
                  <div className="report-words selectable">
                    <p className="report-name">{at} was left out</p>
                    <p className="report-detail">{shortened(problem, 300)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {imported.length > 0 && (
          <section aria-label="Imported">
            <h3 className="report-title">{counted(imported.length, 'item')} imported</h3>
            <ul className="report">
              {imported.map(({ file, name, format, target }) => (
                <li key={`${target.kind}-${target.id}-${file}`} className="report-row">
                  <CircleCheck className="report-good" size={16} strokeWidth={1.75} aria-hidden />
                  <div className="report-words">
                    <p className="report-name">{shortened(name, 120)}</p>
                    <p className="report-detail">
                      {format} · {shortened(file, 120)}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <footer className="modal-foot">
        <FileInput multiple look="outline" onFiles={onMore}>
          Choose other files
        </FileInput>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </footer>
    </>
  );
};
