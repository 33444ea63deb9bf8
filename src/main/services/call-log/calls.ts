import { done, type Result, refuse } from '../../../shared/errors';
import { mockUrl } from '../../../shared/mock-url';
import type { HeaderPair, LoggedCall, RecordedCall, SavedCallExample, WholeCall } from '../../../shared/model/call';
import type { CurlLine } from '../../../shared/model/curl-line';
import type { Explanation } from '../../../shared/model/explanation';
import type { SavedVerdict } from '../../../shared/model/saved-verdict';
import { diskFault } from '../../bridge/disk-fault';
import type { CallJournal } from '../../journal/calls';
import { mask, maskCall } from '../../journal/mask';
import type { Supervisor } from '../../listener/supervisor';
import type { SettingsStore } from '../../workspace/settings';
import type { UndoList } from '../../workspace/undo';
import type { Workspace } from '../../workspace/workspace';
import { callAsCurl } from '../as-curl/call-as-curl';
import type { SaveFile } from '../files/export-document';
import type { MockServers } from '../mock-servers/mock-servers';
import { explainFrom } from './explain-call';
import { callsAsHar, callsAsJson } from './export-calls';
import { mockCallOf } from './mock-call-of';
import { addExampleOf } from './save-call';
import { verdictOn } from './saved-verdict';
import { sendAgain } from './send-again';

/** How often the window is told that a log has grown, in milliseconds. */
const tellTime = 250;
/** The headers of so many calls are remembered as they came, while the app runs: to send them again. */
const secretsHeld = 1_000;

/** The calls that mock servers received: kept, listed, explained, sent again, answered from now on. */
export interface CallLog {
  /** Takes in what a listener reports: calls, each a line of JSON. */
  readonly take: (mock: string, lines: string) => void;
  readonly list: (mock: string, after: number) => Result<{ calls: LoggedCall[]; forgotten: number }>;
  readonly get: (id: number) => Result<WholeCall>;
  readonly asCurl: (id: number) => Result<CurlLine>;
  readonly explain: (id: number) => Promise<Result<Explanation>>;
  /** Gives the number by which the clearing is taken back. */
  readonly clear: (mock: string) => Result<{ undo: number }>;
  readonly exportAs: (mock: string, format: 'json' | 'har') => Promise<Result<{ saved: boolean }>>;
  readonly sendAgain: (id: number) => Promise<Result<{ leftOut: string[] }>>;
  readonly saveExample: (
    id: number,
    example: SavedCallExample,
  ) => Promise<Result<{ collection: string; id: string; verdict: SavedVerdict }>>;
  readonly close: () => void;
}

interface Parts {
  readonly journal: CallJournal;
  readonly workspace: Workspace;
  readonly mockServers: MockServers;
  readonly supervisor: Supervisor;
  readonly settings: SettingsStore;
  readonly undoList: UndoList;
  readonly saveFile: SaveFile;
  readonly tellAdded: (mock: string) => void;
}

export const createCallLog = (parts: Parts): CallLog => {
  const { journal, workspace, mockServers, supervisor, settings, undoList, saveFile, tellAdded } = parts;
  const secrets = new Map<number, readonly HeaderPair[]>();
  const telling = new Map<string, { readonly timer: NodeJS.Timeout; again: boolean }>();

  /** At once, and then not again for a while. */
  const tell = (mock: string): void => {
    const now = telling.get(mock);
    if (now) {
      now.again = true;
      return;
    }
    tellAdded(mock);
    const rest = (): void => {
      const { again } = telling.get(mock) ?? {};
      telling.delete(mock);
      if (again) tell(mock);
    };
    telling.set(mock, { timer: setTimeout(rest, tellTime), again: false });
  };
  const found = (id: number): Result<WholeCall> => {
    const call = journal.get(id);
    return call ? done(call) : refuse({ code: 'not-found', what: 'call', id: String(id) });
  };
  const headersOf = (call: WholeCall): readonly HeaderPair[] => secrets.get(call.id) ?? call.request.headers;
  const write = (mock: string, records: readonly RecordedCall[]): void => {
    const { maskSecrets, callsKept } = settings.get();
    const kept = maskSecrets ? records.map(maskCall) : records;
    const ids = journal.append(mock, kept, callsKept);
    records.forEach((record, i) => {
      const id = ids[i];
      if (kept[i] !== record && id !== undefined) secrets.set(id, record.request.headers);
    });
    for (const id of secrets.keys()) {
      if (secrets.size <= secretsHeld) break;
      secrets.delete(id);
    }
  };

  return {
    take: (mock, lines) => {
      try {
        write(
          mock,
          lines.split('\n').map((line) => JSON.parse(line) as RecordedCall),
        );
        tell(mock);
      } catch (error) {
        // A full disk must not end the app: the calls are answered, only not kept. The journal has told of it.
        if (!diskFault(error)) console.error('Calls could not be kept:', error);
      }
    },
    list: (mock, after) => done(journal.list(mock, after, settings.get().callsKept)),
    get: found,
    asCurl: (id) => {
      const call = found(id);
      if (!call.ok) return call;
      const { mock } = call.value;
      const server = mockServers.get(mock);
      if (!server) return refuse({ code: 'not-found', what: 'mock server', id: mock });
      return done(callAsCurl(call.value, headersOf(call.value), mockUrl(server.port)));
    },
    explain: async (id) => {
      const call = found(id);
      if (!call.ok) return call;
      const asked = mockCallOf(call.value, headersOf(call.value));
      const { mock, exampleId } = call.value;
      const hidden = exampleId === null || secrets.has(id) ? undefined : { mask, answeredBy: exampleId };
      const served = await supervisor.explain(mock, asked, hidden);
      if (served) return done(served);
      const source = mockServers.source(mock);
      const collection = mockServers.get(mock)?.collection ?? '';
      return source
        ? done(await explainFrom(source, asked, hidden))
        : refuse({ code: 'collection-missing', collection });
    },
    clear: (mock) => {
      journal.clear(mock);
      const undo = undoList.add({
        did: 'clear-log',
        name: mockServers.get(mock)?.name ?? '',
        takeBack: async () =>
          journal.restore(mock) ? done([{ kind: 'mock-server', id: mock }]) : refuse({ code: 'nothing-to-undo' }),
      });
      return done({ undo });
    },
    exportAs: async (mock, format) => {
      const server = mockServers.get(mock);
      if (!server) return refuse({ code: 'not-found', what: 'mock server', id: mock });
      const { maskSecrets } = settings.get();
      const calls = [...journal.all(mock)].map((call) => (maskSecrets ? { ...call, ...maskCall(call) } : call));
      const text =
        format === 'har'
          ? callsAsHar(calls, mockUrl(server.port))
          : callsAsJson(calls, server.name, journal.list(mock, 0, 0).forgotten);
      const name = server.name.replace(/[^\p{L}\p{N} ._()-]+/gu, ' ').trim() || 'mock server';
      const saved = await saveFile(`${name} calls.${format}`, text);
      return saved.ok ? done({ saved: saved.value }) : saved;
    },
    sendAgain: async (id) => {
      const call = found(id);
      if (!call.ok) return call;
      const server = mockServers.get(call.value.mock);
      if (!server) return refuse({ code: 'not-found', what: 'mock server', id: call.value.mock });
      // After a restart a secret is known to nobody any more: it is left out, and that is told.
      const all = headersOf(call.value);
      const known = all.filter(([, value]) => !value.includes(mask));
      const sent = await sendAgain(call.value, known, server.port);
      return sent.ok ? done({ leftOut: all.filter((pair) => !known.includes(pair)).map(([name]) => name) }) : sent;
    },
    saveExample: async (id, example) => {
      const call = found(id);
      if (!call.ok) return call;
      const { mock } = call.value;
      const collection = mockServers.get(mock)?.collection ?? '';
      const document = workspace.collections.get(collection);
      const source = mockServers.source(mock);
      if (!document || !source) return refuse({ code: 'collection-missing', collection });
      const headers = headersOf(call.value);
      const known = { call: call.value, headers, asked: mockCallOf(call.value, headers), settings: source.settings };
      const added = addExampleOf(document, known, example);
      if (!added.ok) return added;
      const saved = await workspace.collections.save(collection);
      await mockServers.served();
      if (!saved.ok) return saved;
      const now = mockServers.source(mock) ?? source;
      const explained = async () => (await supervisor.explain(mock, known.asked)) ?? explainFrom(now, known.asked);
      const verdict = await verdictOn(added.value, { ...known, settings: now.settings }, now, explained);
      return done({ collection, id: added.value.id, verdict });
    },
    close: () => {
      for (const { timer } of telling.values()) clearTimeout(timer);
    },
  };
};
