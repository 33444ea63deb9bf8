import { Save } from 'lucide-react';
import type { ReactNode } from 'react';
import { pathInWords } from '../../../shared/isolated';
import type { ServerStubPlace } from '../../../shared/model/place';
import type { Target } from '../../../shared/model/target';
import { shortened } from '../../../shared/words';
import { useDrafts } from '../../state/documents/drafts';
import { saveTab } from '../../state/tabs/saving';
import { useSaving } from '../../state/tabs/saving-state';
import { targetKey } from '../../state/workspace/target-key';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ConflictNotice } from './conflict-notice';
import { PlaceName } from './place-name';
import './document-head.css';

interface DocumentHeadProps {
  readonly place: Target | ServerStubPlace;
  readonly name: string;
  /** What it lies in, from the outside in. */
  readonly path?: readonly string[];
  /** A few words beside the name. */
  readonly note?: ReactNode;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** The top of a document's tab: where it lies, what it is called, Save, and what is wrong. */
export const DocumentHead = ({ place, name, path = [], note, children }: DocumentHeadProps) => {
  const key = targetKey(place);
  const unsaved = useDrafts(({ byKey }) => byKey[key] !== undefined);
  const saving = useSaving((all) => all[key]);
  return (
    <>
      <header className="panel-head document-head">
        <div className="panel-title document-title">
          {path.length > 0 && (
            <p className="document-path truncate">{pathInWords(path.map((part) => shortened(part)))}</p>
          )}
          <div className="document-name">
            <PlaceName target={place} name={name} />
            {note && <span className="muted document-note">{note}</span>}
          </div>
        </div>
        <div className="panel-actions">
          {children}
          <Button icon={Save} disabled={!unsaved || saving?.busy === true} onClick={() => void saveTab(place)}>
            Save
          </Button>
        </div>
      </header>
      {saving?.problem && (
        <div className="document-problem">
          <Notice tone="error">{saving.problem}</Notice>
        </div>
      )}
      <ConflictNotice place={place} />
    </>
  );
};
