import { create } from 'zustand';
import type { RequestParts } from '../../shared/model/request';
import type { SentResponse } from '../../shared/model/sent-response';
import { refusalInWords } from '../../shared/words';
import { call } from '../bridge';
import { openPlace, revealPlace } from './places';
import { targetKey } from './target-key';
import { say, sayRefused } from './toast';

/** How the last sending of a request goes. */
export interface Sent {
  readonly job: string;
  readonly busy: boolean;
  readonly response: SentResponse | null;
  /** Why there is no response, in words. */
  readonly problem: string | null;
  /** Variables without a value: it was not sent for their sake. */
  readonly unresolved: readonly string[];
}

interface Asked {
  readonly collection: string;
  readonly id: string;
  readonly parts: RequestParts;
}

/** By the key of the request's tab. */
export const useSending = create<Readonly<Record<string, Sent>>>(() => ({}));

let jobs = 0;

const keyOf = ({ collection, id }: Omit<Asked, 'parts'>) => targetKey({ kind: 'item', collection, id });

/** Sends a request; one with unresolved variables is shown them first, unless `anyway`. */
export const sendRequest = async (asked: Asked, anyway = false): Promise<void> => {
  const tab = keyOf(asked);
  if (useSending.getState()[tab]?.busy) return;
  jobs += 1;
  const job = `send-${jobs}`;
  const blank: Sent = { job, busy: false, response: null, problem: null, unresolved: [] };
  if (!anyway) {
    const unresolved = await call('request.unresolved', asked);
    if (unresolved.ok && unresolved.value.names.length > 0) {
      return useSending.setState({ [tab]: { ...blank, unresolved: unresolved.value.names } });
    }
  }
  useSending.setState({ [tab]: { ...blank, busy: true } });
  const answer = await call('request.send', { ...asked, job });
  useSending.setState({
    [tab]: answer.ok ? { ...blank, response: answer.value } : { ...blank, problem: refusalInWords(answer.error) },
  });
};

/** Ends a sending that runs. */
export const cancelSending = (tab: string): void => {
  const sent = useSending.getState()[tab];
  if (sent?.busy) void call('request.cancel', { job: sent.job });
};

/** Saves what came back as an example of the request, and shows it. */
export const saveResponse = async (asked: Omit<Asked, 'parts'>): Promise<void> => {
  const job = useSending.getState()[keyOf(asked)]?.job ?? '';
  const { collection, id } = asked;
  const answer = await call('request.save-response', { collection, id, job });
  if (!answer.ok) return sayRefused(answer.error);
  openPlace(answer.value, true);
  revealPlace(answer.value);
  say('Saved as example');
};
