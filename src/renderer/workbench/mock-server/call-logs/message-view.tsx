import { type ReactNode, useId, useState } from 'react';
import type { CallMessage } from '../../../../shared/model/call';
import { sizeInWords } from '../../../../shared/words';
import { Segments } from '../../../ui/segments';
import { contentTypeOf, languageOf } from '../../request/response/body-kind';
import { ColouredText, isTooLargeToColour } from '../../request/response/coloured-text';
import { prettyBody } from './pretty-body';

interface MessageViewProps {
  readonly title: 'Request' | 'Response';
  readonly message: CallMessage;
  /** False where headers and body had to go. */
  readonly kept: boolean;
  /** Stands beside the title. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

const forms = [
  { value: 'pretty', label: 'Pretty' },
  { value: 'raw', label: 'Raw' },
] as const;

/** One side of a call: its headers and its body. */
export const MessageView = ({ title, message: { headers, body }, kept, action, children }: MessageViewProps) => {
  const panel = useId();
  const [form, setForm] = useState<'pretty' | 'raw'>('pretty');
  const pretty = body.binary ? null : prettyBody(body.text);
  const text = form === 'pretty' && pretty !== null ? pretty : body.text;
  const isPlain = body.binary || (form === 'raw' && pretty !== null);
  const language = isPlain ? 'text' : languageOf(contentTypeOf(headers), text);
  return (
    <section className="message" aria-label={title}>
      <div className="message-head">
        <h4 className="field-label">{title}</h4>
        {action}
      </div>
      {children}
      {!kept && <p className="muted">Its headers and body are not kept any more: the log had grown too large.</p>}
      {headers.length > 0 && (
        <table className="message-headers" aria-label={`${title} headers`}>
          <tbody>
            {headers.map(([name, value], i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headers may repeat whole, and never move
              <tr key={i}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {kept && body.size === 0 && <p className="muted">No body.</p>}
      {body.size > 0 && (
        <>
          <div className="message-body-head">
            {pretty !== null && (
              <Segments label={`${title} body`} panel={panel} value={form} options={forms} onChange={setForm} />
            )}
            <span className="muted message-size">
              {sizeInWords(body.size)}
              {body.kept < body.size && `, the first ${sizeInWords(body.kept)} kept`}
              {body.binary && ', base64'}
              {isTooLargeToColour(text, language) && ', too large to colour'}
            </span>
          </div>
          {body.kept > 0 && (
            <ColouredText
              id={panel}
              className="message-body mono"
              role="group"
              aria-label={`${title} body`}
              // It is scrolled with the keys.
              tabIndex={0}
              text={text}
              language={language}
            />
          )}
        </>
      )}
    </section>
  );
};
