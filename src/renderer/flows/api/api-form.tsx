import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../../shared/errors';
import { refusalInWords } from '../../../shared/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Stage } from './stage';

interface ApiFormProps {
  readonly action: string;
  readonly ready: boolean;
  /** Does it; gives back why not. */
  readonly onSubmit: () => Promise<Refusal | null>;
  /** What is being done, while it is. */
  readonly stage?: string | null;
  /** Goes to the step before. */
  readonly onBack?: () => void;
  /** What has the focus when it opens; the first that can, where nothing is said. */
  readonly focus?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The body and foot of a dialog that makes something. What goes wrong is said in it, and it stays. */
export const ApiForm = (props: ApiFormProps) => {
  const { action, ready, onSubmit, stage = null, onBack, focus, onClose, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = focus === undefined ? null : form.current?.querySelector<HTMLInputElement>(focus);
    field?.focus();
    // A name that is suggested can be typed over.
    if (field?.type === 'text') field.select();
  }, [focus]);
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
    <form ref={form} className="api-form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="modal-body api-fields">{children}</div>
      {(stage !== null || problem) && (
        <div className="api-said">
          <Stage stage={stage} />
          {problem && <Notice tone="error">{problem}</Notice>}
        </div>
      )}
      <footer className="modal-foot">
        {onBack && (
          <div className="api-back">
            <Button look="quiet" disabled={busy} onClick={onBack}>
              Back
            </Button>
          </div>
        )}
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
