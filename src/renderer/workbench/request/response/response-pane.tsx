import { Ban, Send } from 'lucide-react';
import { isolated } from '../../../../shared/isolated';
import { refusalInWords } from '../../../../shared/words';
import { cancelSending, type Sent, saveResponseFile, saveWholeResponse } from '../../../state/sending/sending';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { ResponseProgress } from './response-progress';
import { ResponseView } from './response-view';
import './response.css';

interface ResponsePaneProps {
  /** The key of the request's tab. */
  readonly tab: string;
  readonly sent: Sent | undefined;
  /** Saves the answer as an example. */
  readonly onSave: () => void;
  readonly onSendAnyway: () => void;
}

/** An entry of the history whose response its user did not want kept. */
const isNothing = ({ busy, savingWhole, response, problem, unresolved }: Sent): boolean =>
  !busy && !savingWhole && !response && problem === null && unresolved.length === 0;

/** Of a sending that its user ended: an entry of the history has no more of it than the words. */
const cancelled = refusalInWords({ code: 'cancelled' });

const Unresolved = ({
  names,
  onSendAnyway,
}: {
  readonly names: readonly string[];
  readonly onSendAnyway: () => void;
}) => (
  <div className="sent-problem">
    <Notice tone="warning" actions={<Button onClick={onSendAnyway}>Send anyway</Button>}>
      Not sent: <span className="mono">{names.map((name) => `{{${isolated(name)}}}`).join(', ')}</span>{' '}
      {names.length === 1 ? 'has' : 'have'} no value
    </Notice>
  </div>
);

/** What came of sending: nothing yet, on its way, an answer, or why there is none. */
export const ResponsePane = ({ tab, sent, onSave, onSendAnyway }: ResponsePaneProps) => (
  <section className="sent" aria-label="Response">
    {!sent && (
      <p className="sent-hint">
        <Send size={16} strokeWidth={1.75} aria-hidden /> Send the request to see its response here.
      </p>
    )}
    {sent?.busy && <ResponseProgress sent={sent} doing="Sending…" onCancel={() => cancelSending(tab)} />}
    {sent?.savingWhole && <ResponseProgress sent={sent} doing="Saving…" onCancel={() => cancelSending(tab)} />}
    {sent && sent.unresolved.length > 0 && <Unresolved names={sent.unresolved} onSendAnyway={onSendAnyway} />}
    {sent?.problem === cancelled && (
      <p className="sent-hint" role="status">
        <Ban size={16} strokeWidth={1.75} aria-hidden /> {cancelled}
      </p>
    )}
    {sent?.problem && sent.problem !== cancelled && (
      <div className="sent-problem">
        <Notice tone="error">{sent.problem}</Notice>
      </div>
    )}
    {sent && isNothing(sent) && (
      <p className="sent-hint">
        <Send size={16} strokeWidth={1.75} aria-hidden /> No response of this request was kept. Send it to get one.
      </p>
    )}
    {sent?.response && (
      <ResponseView
        key={sent.job}
        job={sent.job}
        response={sent.response}
        save={{
          asExample: onSave,
          toFile: () => void saveResponseFile(sent.job),
          wholeToFile: () => void saveWholeResponse(tab),
        }}
      />
    )}
  </section>
);
