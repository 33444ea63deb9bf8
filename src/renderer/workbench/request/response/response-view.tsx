import { useState } from 'react';
import type { SentResponse } from '../../../../shared/model/sent-response';
import { reasonPhrase } from '../../../../shared/reason-phrase';
import { sizeInWords } from '../../../../shared/words';
import { Button } from '../../../ui/button';
import { Segments } from '../../../ui/segments';
import { Table } from '../../../ui/table';

type View = 'pretty' | 'raw' | 'preview' | 'headers';

/** More than this is not laid out at once, in characters. */
const mostShown = 500_000;

const toneOf = (status: number) => (status < 400 ? 'ok' : status < 500 ? 'warn' : 'err');

const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

interface ResponseViewProps {
  readonly response: SentResponse;
  readonly onSave: () => void;
}

/** An answer: status, time and size, its body in several ways, its headers. */
export const ResponseView = ({ response, onSave }: ResponseViewProps) => {
  const { status, statusText, headers, text, size, cut, duration, redirects } = response;
  const [view, setView] = useState<View>('pretty');
  const isHtml = headers.some(([name, value]) => name.toLowerCase() === 'content-type' && /html/i.test(value));
  const whole = text === null ? '' : view === 'pretty' ? pretty(text) : text;
  const options: { value: View; label: string }[] = [
    { value: 'pretty', label: 'Pretty' },
    { value: 'raw', label: 'Raw' },
    ...(isHtml ? [{ value: 'preview' as const, label: 'Preview' }] : []),
    { value: 'headers', label: `Headers (${headers.length})` },
  ];
  return (
    <>
      <header className="sent-head">
        <Segments label="Response view" panel="sent-panel" value={view} options={options} onChange={setView} />
        <p className="sent-facts">
          <strong className={`sent-status sent-${toneOf(status)}`} data-testid="response-status">
            {status} {statusText || reasonPhrase(status)}
          </strong>
          <span>{Math.round(duration)} ms</span>
          <span>{sizeInWords(size)}</span>
          <Button onClick={onSave}>Save as example</Button>
        </p>
      </header>
      {redirects.length > 0 && (
        <p className="sent-note">
          Redirected: <span className="mono">{redirects.map((one) => `${one.status} → ${one.to}`).join(', ')}</span>
        </p>
      )}
      {cut && <p className="sent-note">The answer is longer than 50 MB: the rest was not read.</p>}
      <div className="sent-panel" id="sent-panel" role="tabpanel" aria-label="Response">
        {view === 'headers' && (
          <Table label="Response headers" columns={['Key', 'Value']}>
            {headers.map(([name, value], at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a header may come twice, with the same value
              <tr key={at}>
                <td className="mono">{name}</td>
                <td className="mono selectable">{value}</td>
              </tr>
            ))}
          </Table>
        )}
        {view === 'preview' && <iframe className="sent-frame" title="Preview" sandbox="" srcDoc={text ?? ''} />}
        {(view === 'pretty' || view === 'raw') && (
          <pre className="sent-body mono selectable" data-testid="response-body">
            {text === null ? `Binary, ${sizeInWords(size)}` : whole.slice(0, mostShown)}
          </pre>
        )}
        {whole.length > mostShown && view !== 'headers' && (
          <p className="sent-note">Only the first {mostShown.toLocaleString('en')} characters are shown.</p>
        )}
      </div>
    </>
  );
};
