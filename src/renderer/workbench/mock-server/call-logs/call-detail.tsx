import { Check, Copy, Plus, RotateCw, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { copiedWords } from '../../../../shared/curl-words';
import type { Refusal } from '../../../../shared/errors';
import type { LoggedCall, WholeCall } from '../../../../shared/model/call';
import type { Explanation } from '../../../../shared/model/explanation';
import type { MockServer } from '../../../../shared/model/mock-server';
import { refusalInWords } from '../../../../shared/words';
import { call as ask } from '../../../bridge';
import { sendCallAgain } from '../../../state/mock-servers/call-log';
import { sayRefused } from '../../../state/toast';
import { useMockServerState } from '../../../state/workspace/mock-servers';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { useCopy } from '../../../ui/use-copy';
import { isUnmatched } from './log-rows';
import { MessageView } from './message-view';
import { SaveExampleDialog } from './save-example-dialog';
import { Why } from './why';

interface CallDetailProps {
  readonly call: LoggedCall;
  readonly server: MockServer;
  /** The button that closes it. */
  readonly closer: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** What was asked, what was answered, and why; and what can be done about it. */
export const CallDetail = ({ call, server, closer, onClose }: CallDetailProps) => {
  const { id } = call;
  const [whole, setWhole] = useState<WholeCall | null>(null);
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [saving, setSaving] = useState(false);
  const running = useMockServerState(server.id).status === 'running';
  const { copied, copy } = useCopy();
  const explained = call.answeredBy === 'example' || isUnmatched(call);

  useEffect(() => {
    let gone = false;
    const load = async () => {
      const [got, why] = await Promise.all([ask('calls.get', { id }), explained ? ask('calls.explain', { id }) : null]);
      if (gone) return;
      if (got.ok) setWhole(got.value);
      else setRefused(got.error);
      if (why?.ok) setExplanation(why.value);
      else if (why) setRefused(why.error);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [id, explained]);

  // What is typed into a dialog of it comes by here, too.
  const press = ({ key, currentTarget, target }: KeyboardEvent) => {
    if (key === 'Escape' && target instanceof Node && currentTarget.contains(target)) onClose();
  };
  const copyAsCurl = async () => {
    const answer = await ask('calls.curl', { id });
    if (answer.ok) await copy(answer.value.line, copiedWords(answer.value));
    else sayRefused(answer.error);
  };

  return (
    <section className="call-detail" aria-label="Call" onKeyDown={press}>
      <header className="call-detail-head">
        <h3 className="field-label call-detail-title">Why this response</h3>
        <span className="call-detail-actions">
          <Button icon={RotateCw} disabled={!running} onClick={() => void sendCallAgain(id)}>
            Send again
          </Button>
          {isUnmatched(call) && (
            <Button look="primary" icon={Plus} disabled={!explanation} onClick={() => setSaving(true)}>
              Save as example
            </Button>
          )}
        </span>
        <IconButton ref={closer} size="small" icon={X} label="Close call" shortcut="Esc" onClick={onClose} />
      </header>
      <div className="call-detail-body selectable">
        {refused && <p className="mock-card-error">{refusalInWords(refused)}</p>}
        <Why call={call} whole={whole} explanation={explanation} />
        {whole && (
          <>
            <MessageView
              title="Request"
              message={whole.request}
              kept={whole.contentKept}
              action={
                <IconButton
                  size="small"
                  icon={copied ? Check : Copy}
                  label={copied ? 'Copied' : 'Copy as cURL'}
                  onClick={() => void copyAsCurl()}
                />
              }
            >
              <span className="mono call-line">
                {whole.method} {whole.target}
              </span>
            </MessageView>
            <MessageView title="Response" message={whole.response} kept={whole.contentKept} />
          </>
        )}
      </div>
      {saving && explanation && (
        <SaveExampleDialog call={call} server={server} explanation={explanation} onClose={() => setSaving(false)} />
      )}
    </section>
  );
};
