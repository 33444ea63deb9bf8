import { create } from 'zustand';
import type { Place } from '../../../shared/model/place';
import type { RequestParts } from '../../../shared/model/request';
import type { SentResponse } from '../../../shared/model/sent-response';
import { refusalInWords, sizeInWords } from '../../../shared/words';
import { call } from '../../bridge';
import { openPlace, revealPlace } from '../tabs/places';
import { say, sayRefused } from '../toast';
import { targetKey } from '../workspace/target-key';

/** How the last sending of a request goes. */
export interface Sent {
  readonly job: string;
  readonly busy: boolean;
  /** When it was sent: milliseconds of `performance.now()`. */
  readonly from: number;
  /** How much of the answer is there, in bytes; null until any is. */
  readonly progress: { readonly received: number; readonly total: number | null } | null;
  /** It is sent again, to write the whole answer to a file. */
  readonly savingWhole: boolean;
  readonly response: SentResponse | null;
  /** Why there is no response, in words. */
  readonly problem: string | null;
  /** Variables without a value: it was not sent for their sake. */
  readonly unresolved: readonly string[];
}

/** By the key of the request's tab. */
export const useSending = create<Readonly<Record<string, Sent>>>(() => ({}));

let jobs = 0;

/** A name for one sending. */
const newJob = (): string => {
  jobs += 1;
  return `send-${jobs}`;
};

const blankSent = (job: string): Sent => ({
  job,
  busy: false,
  from: performance.now(),
  progress: null,
  savingWhole: false,
  response: null,
  problem: null,
  unresolved: [],
});

const itemOf = (place: Place) => (place.kind === 'item' ? { collection: place.collection, id: place.id } : null);

/** The tab a sending belongs to now: it may have been saved meanwhile, and have another one. */
const tabNow = (job: string, tab: string): string =>
  Object.entries(useSending.getState()).find(([, sent]) => sent.job === job)?.[0] ?? tab;

interface HowToSend {
  /** With its unresolved variables, which are shown first otherwise. */
  readonly anyway?: boolean;
  /** The mock server whose stub it is, where it is shown as one: the values of its environment go first. */
  readonly mock?: string | undefined;
}

/** Sends a request as it is typed; one with unresolved variables is shown them first, unless `anyway`. */
export const sendRequest = async (
  place: Place,
  parts: RequestParts,
  { anyway = false, mock }: HowToSend = {},
): Promise<void> => {
  const tab = targetKey(place);
  if (useSending.getState()[tab]?.busy) return;
  const blank = blankSent(newJob());
  const asked = { item: itemOf(place), mock, parts };
  useSending.setState({ [tab]: { ...blank, busy: true } });
  if (!anyway) {
    const unresolved = await call('request.unresolved', asked);
    if (unresolved.ok && unresolved.value.names.length > 0) {
      return useSending.setState({ [tabNow(blank.job, tab)]: { ...blank, unresolved: unresolved.value.names } });
    }
  }
  const answer = await call('request.send', { ...asked, job: blank.job });
  useSending.setState({
    [tabNow(blank.job, tab)]: answer.ok
      ? { ...blank, response: answer.value }
      : { ...blank, problem: refusalInWords(answer.error) },
  });
};

/** Shows an answer that was kept, until the request is sent again. */
export const showKeptAnswer = (place: Place, response: SentResponse | null, problem: string | null): void => {
  const tab = targetKey(place);
  if (useSending.getState()[tab]) return;
  useSending.setState({ [tab]: { ...blankSent(place.id), response, problem } });
};

/** A request has another tab: its answer goes along. */
export const moveAnswer = (from: string, to: string): void => {
  const { [from]: sent, ...others } = useSending.getState();
  if (sent) useSending.setState({ ...others, [to]: sent }, true);
};

/** Shows how far a sending is. */
export const tellProgress = (job: string, received: number, total: number | null): void => {
  for (const [tab, sent] of Object.entries(useSending.getState())) {
    if (sent.job === job && (sent.busy || sent.savingWhole)) {
      useSending.setState({ [tab]: { ...sent, progress: { received, total } } });
    }
  }
};

/** Ends a sending that runs. */
export const cancelSending = (tab: string): void => {
  const sent = useSending.getState()[tab];
  if (sent?.busy || sent?.savingWhole) void call('request.cancel', { job: sent.job });
};

/** What has to be said of an answer that is saved: that it is not whole. */
export const cutWords = (job: string): string => {
  const sent = Object.values(useSending.getState()).find((each) => each.job === job);
  return sent?.response?.cut ? `, cut at ${sizeInWords(sent.response.size)}` : '';
};

/** Saves what came back as an example of a request, and shows it; `saved` says what that was. */
export const saveResponse = async (
  job: string,
  request: { collection: string; id: string },
  saved = 'Saved as example',
): Promise<void> => {
  const answer = await call('request.save-response', { ...request, job });
  if (!answer.ok) return sayRefused(answer.error);
  openPlace(answer.value, true);
  revealPlace(answer.value);
  say(saved + cutWords(job));
};

/** Writes what came back to a file. */
export const saveResponseFile = async (job: string): Promise<void> => {
  const answer = await call('request.save-body', { job });
  if (!answer.ok) sayRefused(answer.error);
  else if (answer.value.saved) say('Saved to file');
};

/** Sends again and writes all that comes to a file. */
export const saveWholeResponse = async (tab: string): Promise<void> => {
  const sent = useSending.getState()[tab];
  if (!sent || sent.savingWhole) return;
  const set = (change: Partial<Sent>): void => {
    const now = useSending.getState()[tab];
    if (now?.job === sent.job) useSending.setState({ [tab]: { ...now, ...change } });
  };
  set({ savingWhole: true, progress: null, from: performance.now() });
  const answer = await call('request.save-whole', { job: sent.job });
  set({ savingWhole: false, progress: null });
  if (!answer.ok) sayRefused(answer.error);
  else if (answer.value.saved) say('Saved to file');
};
