import { asSent } from '../../../shared/body-types';
import type { AnyEvent } from '../../../shared/contract';
import { done, type Result, refuse } from '../../../shared/errors';
import type { HistoryEntry, KeptResponse, NewHistoryEntry } from '../../../shared/model/history-entry';
import type { RequestParts } from '../../../shared/model/request';
import type { SentResponse } from '../../../shared/model/sent-response';
import type { Target } from '../../../shared/model/target';
import { refusalInWords } from '../../../shared/words';
import { download } from '../../send/download';
import { exchange } from '../../send/exchange';
import { type Outgoing, outgoing } from '../../send/outgoing';
import { seldom } from '../../send/progress';
import { resolveParts, unresolvedIn } from '../../send/resolve';
import type { CurrentValues } from '../../workspace/current-values';
import { addExample } from '../../workspace/new-items';
import type { PickedFiles } from '../../workspace/picked-files';
import type { SettingsStore } from '../../workspace/settings';
import type { Workspace } from '../../workspace/workspace';
import type { SaveFile } from '../files/export-document';
import { exampleJson } from '../history-collection/example';
import type { MockServers } from '../mock-servers/mock-servers';
import { answerFileName } from './answer-file-name';
import { createKeptAnswers } from './kept-answers';
import { createSendingScope, type ItemPlace } from './sending-scope';
import { shownAs } from './shown-response';
import { withoutMasked } from './without-masked';

/** What is sent, and where it is kept: that decides its variables and the authorization it takes over. */
export interface ToSend {
  readonly job: string;
  /** The request of a collection that it is; null for one that is saved nowhere. */
  readonly item: ItemPlace | null;
  /** The mock server that it is a stub of, or asks for a scenario. */
  readonly mock?: string | undefined;
  readonly parts: RequestParts;
}

/** Sends requests, and knows the last answers, so that they can be saved. */
export interface Sending {
  readonly send: (asked: ToSend) => Promise<Result<SentResponse>>;
  readonly cancel: (job: string) => void;
  /** Ends all that are under way; resolves when each has been kept. */
  readonly cancelAll: () => Promise<void>;
  readonly unresolved: (asked: Omit<ToSend, 'job'>) => string[];
  /** Saves the answer to a sending as an example of the request. */
  readonly saveAsExample: (asked: ItemPlace & { readonly job: string }) => Promise<Result<Target>>;
  /** The bytes of an answer, for a picture of it; null where they are too many for that. */
  readonly body: (job: string) => Result<{ bytes: KeptResponse['body'] | null }>;
  /** Writes the body of an answer where the user wants it. */
  readonly saveBody: (job: string) => Promise<Result<{ saved: boolean }>>;
  /** Sends again, and writes the body as it comes where the user wants it: for one that was cut. */
  readonly saveWhole: (job: string) => Promise<Result<{ saved: boolean }>>;
  /** Brings back what was sent before, with its answer, as if it had just been sent as `job`. */
  readonly reopen: (job: string, entry: HistoryEntry) => Reopened;
}

interface Reopened {
  readonly parts: RequestParts;
  readonly response: SentResponse | null;
  readonly reason: string | null;
}

interface Parts {
  readonly workspace: Workspace;
  readonly mockServers: MockServers;
  readonly settings: SettingsStore;
  readonly currentValues: CurrentValues;
  readonly pickedFiles: PickedFiles;
  readonly saveFile: SaveFile;
  readonly keep: (entry: NewHistoryEntry) => void;
  readonly tell: (event: AnyEvent) => void;
}

/** More than this is not drawn as a picture. */
const mostPreviewed = 20 * 1024 * 1024;

const gone = (job: string) => refuse({ code: 'not-found', what: 'response', id: job });
const saved = (result: Result<boolean>): Result<{ saved: boolean }> =>
  result.ok ? done({ saved: result.value }) : result;

export const createSending = (parts: Parts): Sending => {
  const { workspace, mockServers, settings, pickedFiles, keep, tell, saveFile } = parts;
  const running = new Map<string, AbortController>();
  const underWay = new Set<Promise<unknown>>();
  const answers = createKeptAnswers();
  const scope = createSendingScope(workspace, mockServers, settings, parts.currentValues);

  /** Does what can be cancelled by its name, and tells how far it is. */
  const within = async <T>(
    job: string,
    work: (options: Parameters<typeof exchange>[1]) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const control = new AbortController();
    running.set(job, control);
    try {
      const working = work({
        limit: settings.get().requestTimeout,
        cancel: control.signal,
        onProgress: seldom((progress) => tell({ name: 'request.progress', data: { job, ...progress } })),
      });
      underWay.add(working);
      try {
        return await working;
      } finally {
        underWay.delete(working);
      }
    } finally {
      running.delete(job);
    }
  };

  /** What goes out for a request; none goes out with the mask of a secret in the secret's place. */
  const toGoOut = async (sent: RequestParts): Promise<Result<Outgoing>> => {
    const [hidden] = withoutMasked(sent).masked;
    return hidden === undefined
      ? outgoing(sent, pickedFiles.pathOf)
      : refuse({ code: 'send-failed', why: 'masked', detail: hidden });
  };

  return {
    unresolved: ({ item, mock, parts }) =>
      unresolvedIn(scope.withAuth(item, asSent(parts)), scope.variables(item, mock)),
    cancel: (job) => running.get(job)?.abort(),
    cancelAll: async () => {
      for (const control of running.values()) control.abort();
      await Promise.allSettled(underWay);
    },
    send: ({ job, item, mock, parts: given }) =>
      within(job, async (options) => {
        const parts = asSent(given);
        const at = Date.now();
        const from = performance.now();
        const sent = await resolveParts(scope.withAuth(item, parts), scope.variables(item, mock));
        const made = await toGoOut(sent);
        const prepare = performance.now() - from;
        // What never went out is no history.
        if (!made.ok) return made;
        const answered = await exchange(made.value, options);
        const went = { ...sent, url: made.value.url.href };
        if (!answered.ok) {
          keep({ at, request: parts, sent: went, response: null, reason: refusalInWords(answered.error) });
          return answered;
        }
        const { status, statusText, headers, body, timing: measured, wireSize, cut, redirects } = answered.value;
        const timing = { prepare, ...measured };
        const duration = Object.values(timing).reduce((sum, one) => sum + one, 0);
        const response: KeptResponse = {
          ...{ status, statusText, headers, body: new Uint8Array(body), duration },
          ...{ timing, wireSize, redirects, cut, leftOut: [...made.value.leftOut] },
        };
        keep({ at, request: parts, sent: went, response, reason: null });
        answers.put(job, { parts, sent, response });
        return done(shownAs(response));
      }),
    reopen: (job, { request, sent, response, reason }) => {
      if (!response) return { parts: request, response: null, reason };
      answers.put(job, { parts: request, sent, response });
      return { parts: request, response: shownAs(response), reason };
    },
    body: (job) => {
      const bytes = answers.get(job)?.response.body;
      if (!bytes) return gone(job);
      return done({ bytes: bytes.length > mostPreviewed ? null : bytes });
    },
    saveBody: async (job) => {
      const answer = answers.get(job);
      if (!answer) return gone(job);
      const { headers, body } = answer.response;
      return saved(await saveFile(answerFileName(answer.sent.url, headers), body));
    },
    saveWhole: async (job) => {
      const answer = answers.get(job);
      if (!answer) return gone(job);
      const made = await toGoOut(answer.sent);
      if (!made.ok) return made;
      const name = answerFileName(answer.sent.url, answer.response.headers);
      return saved(await saveFile(name, (path) => within(job, (options) => download(made.value, options, path))));
    },
    saveAsExample: async ({ job, collection, id }) => {
      const answer = answers.get(job);
      const document = workspace.collections.get(collection);
      if (!answer || !document) return gone(job);
      const made = addExample(document, id, exampleJson(answer.parts, answer.response));
      if (made === undefined) return refuse({ code: 'not-found', what: 'request', id });
      const written = await workspace.collections.save(collection);
      await mockServers.served();
      return written.ok ? done({ kind: 'item', collection, id: made }) : written;
    },
  };
};
