import { Search } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { refusalInWords } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { refreshTrash, useTrash, watchTrash } from '../../state/trash';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { TrashPicture } from './trash-picture';
import { TrashTable } from './trash-table';
import './trash.css';

/** What was deleted in the last 30 days, and the two ways out: back, or gone for good. */
export const TrashTab = () => {
  const [text, setText] = useState('');
  useEffect(watchTrash, []);
  const { rows, error } = useTrash();
  const wanted = text.trim().toLowerCase();
  const shown = useMemo(
    () => (rows ?? []).filter(({ name, where }) => `${name}\n${where}`.toLowerCase().includes(wanted)),
    [rows, wanted],
  );
  const empty = !rows || rows.length === 0;
  return (
    <>
      <header className="panel-head">
        <div className="panel-title">
          <h2 className="place-name">Trash</h2>
          <span className="muted">Things stay here for 30 days</span>
        </div>
        <div className="panel-actions">
          <div className="filter trash-search">
            <Search size={14} strokeWidth={1.75} aria-hidden />
            <input
              type="search"
              aria-label="Search Trash"
              placeholder="Search"
              spellCheck={false}
              disabled={empty}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setText('')}
            />
          </div>
          <Button disabled={empty} onClick={() => useDialogs.setState({ deletingForGood: 'all' })}>
            Empty Trash
          </Button>
        </div>
      </header>
      {error && (
        <div className="trash-error">
          <Notice tone="error" actions={<Button onClick={() => void refreshTrash()}>Try again</Button>}>
            {refusalInWords(error)}
          </Notice>
        </div>
      )}
      {!rows && !error && <p className="trash-note">Looking into Trash…</p>}
      {rows && rows.length > 0 && <TrashTable rows={shown} text={text.trim()} />}
      {rows?.length === 0 && !error && (
        <div className="trash-empty">
          <EmptyState
            picture={<TrashPicture />}
            title="Trash is empty"
            text="What you delete lies here for 30 days and can be put back where it was."
          />
        </div>
      )}
    </>
  );
};
