import { type FormEvent, type ReactNode, useState } from 'react';
import type { Refusal } from '../../../shared/errors';
import { refusalInWords } from '../../../shared/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

interface ApiFormProps {
  readonly action: string;
  readonly ready: boolean;
  /** Does it; gives back why not. */
  readonly onSubmit: () => Promise<Refusal | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The body and foot of a dialog that makes something. What goes wrong is said in it, and it stays. */
export const ApiForm = ({ action, ready, onSubmit, onClose, children }: ApiFormProps) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    setProblem(null);
    const refused = await onSubmit();
    setBusy(false);
    if (refused && refused.code !== 'cancelled') setProblem(refusalInWords(refused));
  };
  return (
    <form className="api-form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="modal-body api-fields">
        {children}
        {problem && <Notice tone="error">{problem}</Notice>}
      </div>
      <footer className="modal-foot">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={!ready || busy}>
          {action}
        </Button>
      </footer>
    </form>
  );
};
