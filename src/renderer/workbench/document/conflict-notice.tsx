import type { Place } from '../../../shared/model/place';
import { useDialogs } from '../../state/dialogs';
import { useDocuments } from '../../state/documents/documents';
import { conflictsOf, type Draft, keptMine, tookTheirs } from '../../state/documents/draft';
import { putDraft, useDrafts } from '../../state/documents/drafts';
import { useSaving } from '../../state/tabs/saving-state';
import { targetKey } from '../../state/workspace/target-key';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { fieldLabel } from '../field-words';

/** Edits and what is saved, where both are there and something else has changed what was edited. */
export const useConflict = (place: Place) => {
  const key = targetKey(place);
  const loaded = useDocuments((all) => all[key]);
  const draft = useDrafts(({ byKey }) => byKey[key]);
  const busy = useSaving((all) => all[key]?.busy === true);
  if (busy || !loaded?.saved || draft?.kind !== loaded.kind) return null;
  const fields = conflictsOf(loaded.saved, draft) as string[];
  return fields.length > 0 ? { key, saved: loaded.saved, draft: draft as Draft, fields } : null;
};

/** Says that a document was changed elsewhere while it was edited here, and asks what is to stay. */
export const ConflictNotice = ({ place }: { readonly place: Place }) => {
  const conflict = useConflict(place);
  if (!conflict) return null;
  const { key, saved, draft, fields } = conflict;
  return (
    <div className="document-problem">
      <Notice
        tone="warning"
        actions={
          <>
            <Button onClick={() => useDialogs.setState({ comparing: place })}>Compare</Button>
            <Button onClick={() => putDraft(key, keptMine(saved, draft))}>Keep mine</Button>
            <Button onClick={() => putDraft(key, tookTheirs(saved, draft))}>Take theirs</Button>
          </>
        }
      >
        Changed elsewhere while you were editing: {fields.map(fieldLabel).join(', ')}.
      </Notice>
    </div>
  );
};
