import { done, type Result, refuse } from '../../shared/errors';
import { isObject, type Json, type JsonObject, listOr } from '../../shared/json';
import type { HistoryEntry, KeptResponse, NewHistoryEntry } from '../../shared/model/history-entry';
import type { Auth, RequestParts } from '../../shared/model/request';
import type { SentResponse } from '../../shared/model/sent-response';
import type { Target } from '../../shared/model/target';
import { refusalInWords } from '../../shared/words';
import { type Scope, scopeOf } from '../mock/variables';
import { exchange } from '../send/exchange';
import { outgoing } from '../send/outgoing';
import { resolveParts, unresolvedIn } from '../send/resolve';
import type { CurrentValues } from '../workspace/current-values';
import { findItem } from '../workspace/items';
import { addExample } from '../workspace/new-items';
import type { PickedFiles } from '../workspace/picked-files';
import { authOf } from '../workspace/request-auth';
import type { SettingsStore } from '../workspace/settings';
import type { Workspace } from '../workspace/workspace';
import { exampleJson } from './history-collection/example';
import type { MockServers } from './mock-servers';

/** What is sent, and where it is kept: that decides its variables and the authorization it takes over. */
export interface ToSend {
  readonly job: string;
  /** The request of a collection that it is; null for one that is saved nowhere. */
  readonly item: ItemPlace | null;
  readonly parts: RequestParts;
}

interface ItemPlace {
  readonly collection: string;
  readonly id: string;
}

/** Sends requests, and knows the last answers, so that they can be saved. */
export interface Sending {
  readonly send: (asked: ToSend) => Promise<Result<SentResponse>>;
  readonly cancel: (job: string) => void;
  /** For the end of the app; resolves when all of them have ended. */
  readonly cancelAll: () => Promise<void>;
  readonly unresolved: (asked: Omit<ToSend, 'job'>) => string[];
  /** Saves the answer to a sending as an example of the request. */
  readonly saveAsExample: (asked: ItemPlace & { readonly job: string }) => Promise<Result<Target>>;
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
  readonly keep: (entry: NewHistoryEntry) => void;
}

/** So many answers can still be saved. */
const mostAnswers = 20;

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

export const createSending = ({
  workspace,
  mockServers,
  settings,
  currentValues,
  pickedFiles,
  keep,
}: Parts): Sending => {
  const running = new Map<string, AbortController>();
  const underWay = new Set<Promise<unknown>>();
  const answers = new Map<string, { parts: RequestParts; response: KeptResponse }>();

  /** The active environment's current values, its initial ones, then the collection's (facts 4.2). */
  const scopeFor = (item: ItemPlace | null): Scope => {
    const { activeEnvironment } = settings.get();
    const environment = activeEnvironment === null ? undefined : workspace.environments.get(activeEnvironment);
    const current = activeEnvironment === null ? undefined : currentValues.of(activeEnvironment);
    const rows = listOr(environment?.values).map((row): Json => {
      const value = isObject(row) && typeof row.key === 'string' ? current?.get(row.key) : undefined;
      return isObject(row) && value !== undefined ? { ...row, value } : row;
    });
    return scopeOf((item && workspace.collections.get(item.collection)?.variable) ?? null, rows);
  };

  /** What a request that says nothing takes from the folders it lies in, and from its collection. */
  const inherited = (document: JsonObject | undefined, id: string, own: Auth): Auth => {
    let auth = own;
    let at = document && findItem(document, id);
    while (document && at && auth.type === 'inherit') {
      const above = at.parent === '' ? undefined : findItem(document, at.parent);
      auth = authOf((above?.node ?? document).auth);
      if (!above) break;
      at = above;
    }
    return auth;
  };
  const withAuth = ({ item, parts }: Omit<ToSend, 'job'>): RequestParts =>
    item ? { ...parts, auth: inherited(workspace.collections.get(item.collection), item.id, parts.auth) } : parts;

  const remember = (job: string, parts: RequestParts, response: KeptResponse): void => {
    answers.set(job, { parts, response });
    for (const old of [...answers.keys()].slice(0, Math.max(0, answers.size - mostAnswers))) answers.delete(old);
  };

  const send: Sending['send'] = async (asked) => {
    const { job, item, parts } = asked;
    const control = new AbortController();
    running.set(job, control);
    const at = Date.now();
    const from = performance.now();
    const sent = await resolveParts(withAuth(asked), scopeFor(item));
    const made = await outgoing(sent, pickedFiles.pathOf);
    const answered = made.ok ? await exchange(made.value, settings.get().requestTimeout, control.signal) : made;
    const duration = performance.now() - from;
    running.delete(job);
    const went = made.ok ? { ...sent, url: made.value.url.href } : sent;
    if (!answered.ok) {
      keep({ at, request: parts, sent: went, response: null, reason: refusalInWords(answered.error) });
      return answered;
    }
    const { status, statusText, headers, body, cut, redirects } = answered.value;
    const response: KeptResponse = { status, statusText, headers, body: new Uint8Array(body), duration };
    keep({ at, request: parts, sent: went, response, reason: null });
    remember(job, parts, response);
    return done({ status, statusText, headers, text: textOf(body), size: body.length, cut, duration, redirects });
  };

  return {
    unresolved: (asked) => unresolvedIn(withAuth(asked), scopeFor(asked.item)),
    cancel: (job) => running.get(job)?.abort(),
    cancelAll: async () => {
      for (const control of running.values()) control.abort();
      await Promise.allSettled(underWay);
    },
    send: (asked) => {
      const work = send(asked);
      const ended = () => underWay.delete(work);
      underWay.add(work);
      work.then(ended, ended);
      return work;
    },
    reopen: (job, { request, response, reason }) => {
      if (!response) return { parts: request, response: null, reason };
      remember(job, request, response);
      const { body, ...rest } = response;
      const shown: SentResponse = { ...rest, text: textOf(body), size: body.length, cut: false, redirects: [] };
      return { parts: request, response: shown, reason };
    },
    saveAsExample: async ({ job, collection, id }) => {
      const answer = answers.get(job);
      const document = workspace.collections.get(collection);
      if (!answer || !document) return refuse({ code: 'not-found', what: 'response', id: job });
      const made = addExample(document, id, exampleJson(answer.parts, answer.response));
      if (made === undefined) return refuse({ code: 'not-found', what: 'request', id });
      const saved = await workspace.collections.save(collection);
      await mockServers.served();
      return saved.ok ? done({ kind: 'item', collection, id: made }) : saved;
    },
  };
};
