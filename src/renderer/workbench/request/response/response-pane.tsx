import { Send, TriangleAlert } from 'lucide-react';
import type { Sent } from '../../../state/sending';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { ResponseView } from './response-view';
import './response.css';

interface ResponsePaneProps {
  readonly sent: Sent | undefined;
  /** Saves the answer as an example. */
  readonly onSave: () => void;
  readonly onSendAnyway: () => void;
  readonly onCancel: () => void;
}

/** What came of sending: nothing yet, on its way, an answer, or why there is none. */
export const ResponsePane = ({ sent, onSave, onSendAnyway, onCancel }: ResponsePaneProps) => (
  <section className="sent" aria-label="Response">
    {!sent && (
      <p className="sent-hint">
        <Send size={16} strokeWidth={1.75} aria-hidden /> Send the request to see its response here.
      </p>
    )}
    {sent?.busy && (
      <p className="sent-hint" role="status">
        Sending… <Button onClick={onCancel}>Cancel</Button>
      </p>
    )}
    {sent && sent.unresolved.length > 0 && (
      <p className="sent-hint" role="alert">
        <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
        <span>
          Without a value: <span className="mono">{sent.unresolved.map((name) => `{{${name}}}`).join(', ')}</span>
        </span>
        <Button onClick={onSendAnyway}>Send anyway</Button>
      </p>
    )}
    {sent?.problem && (
      <div className="sent-problem">
        <Notice tone="error">{sent.problem}</Notice>
      </div>
    )}
    {sent?.response && <ResponseView response={sent.response} onSave={onSave} />}
  </section>
);
