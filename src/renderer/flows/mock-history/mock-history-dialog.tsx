import { type FormEvent, useEffect, useState } from 'react';
import { isolated } from '../../../shared/isolated';
import type { HistoryPlan } from '../../../shared/model/history-entry';
import { counted, refusalInWords, shortened } from '../../../shared/words';
import { call } from '../../bridge';
import { useDialogs } from '../../state/dialogs';
import { createMockServer } from '../../state/mock-servers/mock-server-actions';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { ConfigurationForm } from '../mock-configuration/configuration-form';
import { useConfiguration } from '../mock-configuration/use-configuration';
import './mock-history.css';

const dismiss = () => useDialogs.setState({ mockHistory: null });

/** The dialog that makes a mock server of entries of the history (SPEC section 3, flow 5). */
export const MockHistoryDialog = () => {
  const ids = useDialogs((state) => state.mockHistory);
  return ids && <Opened ids={ids} />;
};

const Opened = ({ ids }: { readonly ids: readonly number[] }) => (
  <Modal
    title="Create a new mock server"
    subtitle={`From ${counted(ids.length, 'request')} of the history, in a new collection with its name.`}
    onClose={dismiss}
  >
    <MockHistoryForm ids={ids} />
  </Modal>
);

const usePlan = (ids: readonly number[]): HistoryPlan | null => {
  const [plan, setPlan] = useState<HistoryPlan | null>(null);
  useEffect(() => {
    void call('history.plan', { ids: [...ids] }).then((answer) => answer.ok && setPlan(answer.value));
  }, [ids]);
  return plan;
};

interface SourceProps {
  readonly plan: HistoryPlan;
  readonly wildcards: ReadonlySet<string>;
  readonly onWildcards: (wildcards: ReadonlySet<string>) => void;
}

/** What will be answered: the paths whose ids may be any, and what has no response of its own. */
const Source = ({ plan, wildcards, onWildcards }: SourceProps) => (
  <>
    {plan.wildcards.length > 0 && (
      <fieldset className="mock-history-wildcards">
        <legend>Answer any id in these paths</legend>
        {plan.wildcards.map(({ path, example, count }) => (
          <Checkbox
            key={path}
            label={shortened(path, 120)}
            hint={
              count === 1
                ? `As ${shortened(example, 120)}`
                : `As ${isolated(shortened(example, 120))} and ${count - 1} more`
            }
            checked={wildcards.has(path)}
            onChange={(on) =>
              onWildcards(new Set(on ? [...wildcards, path] : [...wildcards].filter((it) => it !== path)))
            }
          />
        ))}
      </fieldset>
    )}
    {plan.withoutResponse > 0 && (
      <Notice tone="warning">
        {counted(plan.withoutResponse, 'request has', 'requests have')} no kept response, and will be answered with 200
        and an empty body.
      </Notice>
    )}
    {plan.cut > 0 && (
      <Notice tone="warning">
        Of {counted(plan.cut, 'response')} only 50 MB were kept. What is answered is cut, and its scenario’s name says
        so.
      </Notice>
    )}
  </>
);

const MockHistoryForm = ({ ids }: { readonly ids: readonly number[] }) => {
  const plan = usePlan(ids);
  const { draft, change, faults, check, refuse } = useConfiguration();
  const [wildcards, setWildcards] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const configuration = check();
    if (!configuration || busy) return;
    setBusy(true);
    setProblem(null);
    const refused = await createMockServer({
      from: { kind: 'history', ids: [...ids], wildcards: [...wildcards] },
      saveUrl: draft.saveUrl,
      configuration,
    });
    setBusy(false);
    if (!refused) dismiss();
    else if (!refuse(refused)) setProblem(refusalInWords(refused));
  };

  return (
    <form className="mock-history" noValidate onSubmit={(event) => void submit(event)}>
      <div className="modal-body mock-history-body">
        <ConfigurationForm
          {...{ draft, faults }}
          onChange={change}
          source={plan && <Source plan={plan} wildcards={wildcards} onWildcards={setWildcards} />}
        />
        {problem && <Notice tone="error">{problem}</Notice>}
      </div>
      <footer className="modal-foot">
        <Button look="quiet" onClick={dismiss}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={busy}>
          Create Mock Server
        </Button>
      </footer>
    </form>
  );
};
