import type { DocumentKind } from '../../../shared/model/draft';
import type { Place } from '../../../shared/model/place';
import { useDialogs } from '../dialogs';
import { documentKindOf, documentKinds } from '../documents/document-kinds';
import { loadDocument, putDocument, savedFields } from '../documents/documents';
import { conflictsOf, type Draft, settledDraft } from '../documents/draft';
import { draftOf, putDraft } from '../documents/drafts';
import { targetKey } from '../workspace/target-key';
import { useSaving } from './saving-state';
import { settleTyped } from './typing';
import { unsavedIn } from './unsaved';

const saveDocument = async <K extends DocumentKind>(kind: K, place: Place): Promise<string | null> => {
  const key = targetKey(place);
  const draft = draftOf(kind, key);
  if (!draft) return null;
  const saved = savedFields(kind, key);
  if (!saved) return 'It is not there any more.';
  if (conflictsOf(saved, draft).length > 0) {
    useDialogs.setState({ comparing: place });
    return 'It was changed elsewhere since you began to type. Say which is to stay.';
  }
  const answer = await documentKinds[kind].save(place, draft.now);
  if ('problem' in answer) return answer.problem;
  putDocument(kind, key, answer.fields);
  putDraft(key, settledDraft(answer.fields, draftOf(kind, key), draft) as Draft | undefined);
  return null;
};

const saveAll = async (places: readonly Place[]): Promise<boolean> => {
  for (const place of places) if (!(await saveTab(place))) return false;
  return true;
};

/** Saves the edits of what a tab shows, of a mock server its configuration and those of its stubs; true when nothing is left unsaved. A new request is asked where it is to lie. */
export const saveTab = async (place: Place): Promise<boolean> => {
  await settleTyped();
  if (place.kind === 'mock-server') return saveAll(unsavedIn(place));
  const key = targetKey(place);
  const kind = documentKindOf(place);
  if (!kind) return true;
  if (useSaving.getState()[key]?.busy) return false;
  if (place.kind === 'new-request') {
    useDialogs.setState({ savingRequest: { id: place.id, job: null } });
    return false;
  }
  if (!savedFields(kind, key)) await loadDocument(kind, place);
  useSaving.setState({ [key]: { busy: true, problem: null } });
  const problem = await saveDocument(kind, place);
  useSaving.setState({ [key]: { busy: false, problem } });
  return problem === null;
};
