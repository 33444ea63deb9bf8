import type { Place } from '../../../shared/model/place';
import { quoted } from '../../../shared/words';
import { useDialogs } from '../../state/dialogs';
import { keptMine, tookTheirs } from '../../state/documents/draft';
import { putDraft } from '../../state/documents/drafts';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { useConflict } from '../../workbench/document/conflict-notice';
import { fieldLabel } from '../../workbench/field-words';
import { useTabTitle } from '../../workbench/tabs/use-tab-title';
import './compare-dialog.css';

const dismiss = () => useDialogs.setState({ comparing: null });

/** So much of either side is shown, in characters. */
const mostShown = 20_000;

const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value, null, 2)).slice(0, mostShown);

/** Shows what was typed beside what something else has saved since, and asks which is to stay. */
export const CompareDialog = () => {
  const place = useDialogs((state) => state.comparing);
  return place && <Comparison place={place} />;
};

const Comparison = ({ place }: { readonly place: Place }) => {
  const conflict = useConflict(place);
  const { name } = useTabTitle(place);
  if (!conflict) return null;
  const { key, saved, draft, fields } = conflict;
  const decide = (mine: boolean) => {
    putDraft(key, mine ? keptMine(saved, draft) : tookTheirs(saved, draft));
    dismiss();
  };
  const side = (title: string, from: object) => (
    <section aria-label={title}>
      <h3>{title}</h3>
      {fields.map((field) => (
        <div key={field}>
          <h4>{fieldLabel(field)}</h4>
          <pre className="compare-text mono selectable">{textOf((from as Record<string, unknown>)[field])}</pre>
        </div>
      ))}
    </section>
  );
  return (
    <Modal
      title="Changed elsewhere"
      subtitle={`${quoted(name, 120)} was changed by something else while you were editing it.`}
      onClose={dismiss}
    >
      <div className="modal-body compare">
        {side('What you typed', draft.now)}
        {side('What is saved now', saved)}
      </div>
      <footer className="modal-foot">
        <Button onClick={dismiss}>Decide later</Button>
        <Button onClick={() => decide(false)}>Take theirs</Button>
        <Button look="primary" onClick={() => decide(true)}>
          Keep mine
        </Button>
      </footer>
    </Modal>
  );
};
