import type { ReactNode } from 'react';
import type { SentResponse } from '../../../../shared/model/sent-response';
import { reasonPhrase } from '../../../../shared/reason-phrase';
import { ResponseSize } from './response-size';
import { ResponseTime } from './response-time';
import { type SaveResponse, SaveResponseMenu } from './save-response-menu';

const toneOf = (status: number) => (status < 400 ? 'ok' : status < 500 ? 'warn' : 'err');

interface ResponseFactsProps {
  readonly response: SentResponse;
  readonly save: SaveResponse;
  /** What can be done with what is shown. */
  readonly children?: ReactNode;
}

/** An answer in a line: status, time and size, and what can be done with it. */
export const ResponseFacts = ({ response, save, children }: ResponseFactsProps) => {
  const { status, statusText, duration, timing, cut } = response;
  const phrase = `${status} ${statusText || reasonPhrase(status)}`;
  return (
    <div className="sent-facts">
      {children}
      <span className="sent-label">Status</span>
      <strong className={`sent-status truncate sent-${toneOf(status)}`} title={phrase} data-testid="response-status">
        {phrase}
      </strong>
      <span className="sent-label">Time</span>
      <ResponseTime duration={duration} timing={timing} />
      <span className="sent-label">Size</span>
      <ResponseSize {...response} />
      <SaveResponseMenu cut={cut} save={save} />
    </div>
  );
};
