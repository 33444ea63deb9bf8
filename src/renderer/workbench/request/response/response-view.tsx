import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { SentResponse } from '../../../../shared/model/sent-response';
import { sizeInWords } from '../../../../shared/words';
import { useSettings } from '../../../state/settings';
import { isCommand } from '../../../state/shortcut';
import { Segments } from '../../../ui/segments';
import { Table } from '../../../ui/table';
import { contentTypeOf, isPicture, languageOf } from './body-kind';
import { ColouredText, isTooLargeToColour } from './coloured-text';
import { FindBar } from './find-bar';
import { prettyBody } from './pretty-body';
import { ResponseFacts } from './response-facts';
import { PagePreview, PicturePreview } from './response-preview';
import { ResponseTools } from './response-tools';
import type { SaveResponse } from './save-response-menu';
import { useFind } from './use-find';

type View = 'pretty' | 'raw' | 'preview' | 'headers';

/** More than this is not laid out at once, in characters. */
const mostShown = 500_000;

interface ResponseViewProps {
  readonly job: string;
  readonly response: SentResponse;
  readonly save: SaveResponse;
}

/** An answer: status, time and size, its body in several ways, its headers. */
export const ResponseView = ({ job, response, save }: ResponseViewProps) => {
  const { headers, text, size, cut, redirects, leftOut } = response;
  const panel = useId();
  const wrap = useSettings((settings) => settings.wrapLines);
  const find = useFind();
  const type = contentTypeOf(headers);
  const picture = isPicture(type) && size > 0;
  const [view, setView] = useState<View>(picture ? 'preview' : 'pretty');
  const language = useMemo(() => languageOf(type, text ?? ''), [type, text]);
  const page = text !== null && language === 'html';
  const whole = useMemo(
    () => (text === null ? null : view === 'pretty' ? prettyBody(text, language) : text),
    [text, view, language],
  );
  const shown = whole === null ? `Binary, ${sizeInWords(size)}` : whole.slice(0, mostShown);
  const shownLanguage = whole === null || view === 'raw' ? 'text' : language;
  const asText = view === 'pretty' || view === 'raw';
  const options: { value: View; label: string }[] = [
    { value: 'pretty', label: 'Pretty' },
    { value: 'raw', label: 'Raw' },
    ...(picture || page ? [{ value: 'preview' as const, label: 'Preview' }] : []),
    { value: 'headers', label: headers.length > 0 ? `Headers (${headers.length})` : 'Headers' },
  ];
  const press = (event: KeyboardEvent) => {
    if (!isCommand(event.nativeEvent, 'f') || !asText) return;
    event.preventDefault();
    find.show();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key of everything in it
    <div className="sent-view" onKeyDown={press}>
      <header className="sent-head">
        <Segments label="Response view" panel={panel} value={view} options={options} onChange={setView} />
        <ResponseFacts response={response} save={save}>
          {asText && whole !== null && <ResponseTools text={whole} find={find} />}
        </ResponseFacts>
      </header>
      {leftOut.length > 0 && (
        <p className="sent-note">
          Sent without <span className="mono">{leftOut.join(', ')}</span>: what belongs to the connection is set anew
          for each request.
        </p>
      )}
      {redirects.length > 0 && (
        <p className="sent-note">
          Redirected: <span className="mono">{redirects.map((one) => `${one.status} → ${one.to}`).join(', ')}</span>
        </p>
      )}
      {cut && (
        <p className="sent-note">
          The answer is longer than 50 MB: the rest was not read. <em>Save Response</em> can save the whole of it.
        </p>
      )}
      {asText && find.open && <FindBar find={find} />}
      <div className="sent-panel" id={panel} role="tabpanel" aria-label="Response">
        {view === 'headers' && (
          <Table label="Response headers" columns={['Key', 'Value']}>
            {headers.map(([name, value], at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a header may come twice, with the same value
              <tr key={at}>
                <td className="mono selectable">{name}</td>
                <td className="mono selectable">{value}</td>
              </tr>
            ))}
          </Table>
        )}
        {view === 'preview' && picture && <PicturePreview job={job} type={type} />}
        {view === 'preview' && !picture && <PagePreview text={text ?? ''} />}
        {asText && size === 0 && <p className="sent-note">The response has no body.</p>}
        {asText && isTooLargeToColour(shown, shownLanguage) && <p className="sent-note">Too large to colour.</p>}
        {asText && (
          <ColouredText
            className="sent-body mono selectable"
            data-testid="response-body"
            data-wrap={wrap}
            // It scrolls, and Ctrl+F searches in it.
            tabIndex={0}
            text={shown}
            language={shownLanguage}
            onDrawn={find.onDrawn}
          />
        )}
        {asText && whole !== null && whole.length > mostShown && (
          <p className="sent-note">Only the first {mostShown.toLocaleString('en')} characters are shown.</p>
        )}
      </div>
    </div>
  );
};
