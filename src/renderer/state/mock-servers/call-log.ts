import { create } from 'zustand';
import type { Refusal } from '../../../shared/errors';
import type { LoggedCall, SavedCallExample } from '../../../shared/model/call';
import { savedWords } from '../../../shared/saved-words';
import { call } from '../../bridge';
import { useSettings } from '../settings';
import { say, sayRefused } from '../toast';

interface Log {
  /** Newest first. */
  readonly calls: readonly LoggedCall[];
  /** How many are not kept any more. */
  readonly forgotten: number;
  readonly loaded: boolean;
}

interface CallLogs {
  readonly byMock: Readonly<Record<string, Log>>;
  /** Mock servers whose log stands still. */
  readonly paused: ReadonlySet<string>;
}

const noLog: Log = { calls: [], forgotten: 0, loaded: false };

/** The logs that were looked at, as far as they are kept. */
export const useCallLogs = create<CallLogs>(() => ({ byMock: {}, paused: new Set() }));

/** Logs that are on the screen: only they are kept current. */
const open = new Set<string>();
const fetching = new Set<string>();
const again = new Set<string>();

const put = (mock: string, log: Log) => useCallLogs.setState(({ byMock }) => ({ byMock: { ...byMock, [mock]: log } }));

/** Fetches what came since the newest call that is known; asked while it does, it does so once more. */
const refresh = async (mock: string): Promise<void> => {
  if (fetching.has(mock)) {
    again.add(mock);
    return;
  }
  fetching.add(mock);
  const known = useCallLogs.getState().byMock[mock] ?? noLog;
  const answer = await call('calls.list', { mock, after: known.calls[0]?.id ?? 0 });
  fetching.delete(mock);
  // A log that was emptied meanwhile is not filled up again.
  const now = useCallLogs.getState().byMock[mock] ?? noLog;
  if (answer.ok && now === known) {
    const { calls, forgotten } = answer.value;
    // As many as the journal keeps: of older ones it has nothing but their number.
    const { callsKept } = useSettings.getState();
    put(mock, { calls: [...calls, ...known.calls].slice(0, callsKept), forgotten, loaded: true });
  }
  if (again.delete(mock)) await refresh(mock);
};

/** Keeps a log current for as long as it is on the screen. */
export const watchLog = (mock: string): (() => void) => {
  open.add(mock);
  if (!useCallLogs.getState().paused.has(mock)) void refresh(mock);
  return () => {
    open.delete(mock);
  };
};

/** A log has grown. */
export const callsAdded = (mock: string): void => {
  if (open.has(mock) && !useCallLogs.getState().paused.has(mock)) void refresh(mock);
};

export const setPaused = (mock: string, paused: boolean): void => {
  useCallLogs.setState((logs) => {
    const next = new Set(logs.paused);
    if (paused) next.add(mock);
    else next.delete(mock);
    return { paused: next };
  });
  if (!paused) void refresh(mock);
};

/** Fetches a log from its beginning: other calls are in it than before. */
export const reloadLog = (mock: string): void => {
  put(mock, { ...noLog });
  void refresh(mock);
};

/** Saves a log as a file of the user's choice. */
export const exportLog = async (mock: string, format: 'json' | 'har'): Promise<void> => {
  const answer = await call('calls.export', { mock, format });
  if (!answer.ok) sayRefused(answer.error);
  else if (answer.value.saved) say('Exported');
};

/** Sends a call to its mock server once more. */
export const sendCallAgain = async (id: number): Promise<void> => {
  const answer = await call('calls.send-again', { id });
  if (!answer.ok) return sayRefused(answer.error);
  const { leftOut } = answer.value;
  if (leftOut.length > 0) say(`Sent without ${leftOut.join(', ')}: what was masked in an earlier run is not known.`);
};

/** Makes an example of a call and says whether it answers the call from now on; gives back why it could not be made. */
export const saveCallExample = async (id: number, example: SavedCallExample): Promise<Refusal | null> => {
  const answer = await call('calls.save-example', { id, example });
  if (!answer.ok) return answer.error;
  say(savedWords(example.name, answer.value.verdict));
  return null;
};

export const useLog = (mock: string): Log => useCallLogs(({ byMock }) => byMock[mock] ?? noLog);
