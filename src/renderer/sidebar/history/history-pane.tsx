import { useEffect } from 'react';
import { openImport } from '../../state/dialogs';
import { loadHistory, useHistory } from '../../state/history/history';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { sectionInfo } from '../section-info';
import { SectionPicture } from '../section-picture';
import { HistoryList } from './history-list';

/** What the History section shows under its filter. */
export const HistoryPane = () => {
  const { rows, status } = useHistory();
  useEffect(() => {
    void loadHistory();
  }, []);
  if (rows.length > 0) return <HistoryList rows={rows} />;
  if (status !== 'ready') return null;
  return (
    <EmptyState picture={<SectionPicture section="history" />} text={sectionInfo.history.emptyText}>
      <Button look="link" onClick={sectionInfo.history.create}>
        {sectionInfo.history.firstLabel}
      </Button>
      <Button look="link" onClick={() => openImport()}>
        Open a HAR file
      </Button>
    </EmptyState>
  );
};
