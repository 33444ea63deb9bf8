import { done, type Refusal, type Result } from '../../../shared/errors';
import type { DocumentKind, Fields } from '../../../shared/model/draft';
import type { Example } from '../../../shared/model/example';
import type { Place } from '../../../shared/model/place';
import { emptyRequest, type PartsChange, type RequestDocument, type RequestParts } from '../../../shared/model/request';
import type { ServerStub } from '../../../shared/model/server-stub';
import { refusalInWords } from '../../../shared/words';
import { call } from '../../bridge';
import { historyIdOf } from '../history/history-place';
import { changeServerStub, findServerStub } from '../mock-servers/server-stub-actions';
import { showKeptAnswer } from '../sending/sending';
import { findItem } from '../workspace/collection-index';
import { collections } from '../workspace/collections';

/** How the documents of one kind come into the editors and out of them. */
interface KindOf<K extends DocumentKind> {
  /** What is saved. */
  readonly load: (place: Place) => Promise<Result<Fields<K>>>;
  /** Saves fields; gives all as they are saved then, or in words why not. */
  readonly save: (place: Place, change: Partial<Fields<K>>) => Promise<Saved<K>>;
}
type Saved<K extends DocumentKind> = { readonly fields: Fields<K> } | { readonly problem: string };

const notThere: { ok: false; error: Refusal } = { ok: false, error: { code: 'not-found', what: 'document', id: '' } };

const itemOf = (place: Place) =>
  place.kind === 'item' ? { collection: place.collection, id: place.id } : { collection: '', id: '' };

const read = async <A, T>(answer: Promise<Result<A>>, fields: (value: A) => T): Promise<Result<T>> => {
  const got = await answer;
  return got.ok ? done(fields(got.value)) : got;
};

const written = async <A, F>(
  answer: Promise<Result<A>>,
  fields: (value: A) => F,
): Promise<{ readonly fields: F } | { readonly problem: string }> => {
  const got = await answer;
  return got.ok ? { fields: fields(got.value) } : { problem: refusalInWords(got.error) };
};

const partNames = Object.keys(emptyRequest) as (keyof RequestParts)[];

/** The fields of a change that are the request's own. */
const partsIn = (change: Partial<RequestParts>): PartsChange =>
  Object.fromEntries(partNames.flatMap((name) => (name in change ? [[name, change[name]]] : [])));

const requestFields = ({ description, parts }: RequestDocument): Fields<'request'> => ({ ...parts, description });

const exampleFields = (example: Example): Fields<'example'> => ({
  ...example.request,
  code: String(example.code),
  responseHeaders: example.headers,
  responseBody: example.body,
  language: example.language,
  isDefault: example.isDefault,
  delay: example.delay === null ? '' : String(example.delay),
});

/** Why a response as it is typed cannot be saved; null where it can. */
export const exampleProblem = ({ code, delay }: Partial<Fields<'example'>>): string | null => {
  if (code !== undefined && !/^[2-5]\d\d$/.test(code)) return 'A status code is a whole number from 200 to 599.';
  if (delay !== undefined && delay !== '' && !(/^\d+$/.test(delay) && Number(delay) <= 180_000)) {
    return 'A delay is a whole number of milliseconds up to 180,000.';
  }
  return null;
};

const saveExample: KindOf<'example'>['save'] = async (place, change) => {
  const problem = exampleProblem(change);
  if (problem) return { problem };
  const { code, responseHeaders, responseBody, language, delay } = change;
  const request = partsIn(change);
  return written(
    call('example.update', {
      ...itemOf(place),
      change: {
        ...(code !== undefined && { code: Number(code) }),
        ...(responseHeaders && { headers: responseHeaders }),
        ...(responseBody !== undefined && { body: responseBody }),
        ...(language && { language }),
        ...(delay !== undefined && { delay: delay === '' ? null : Number(delay) }),
        ...(Object.keys(request).length > 0 && { request }),
      },
    }),
    exampleFields,
  );
};

const stubFields = (stub: ServerStub): Fields<'server-stub'> => ({
  code: String(stub.code),
  responseHeaders: stub.headers,
  responseBody: stub.body,
  language: stub.language,
});

/** Why a status as it is typed is none of a server stub; null where it is one. */
export const serverStubProblem = (code: string | undefined): string | null =>
  code === undefined || /^5\d\d$/.test(code) ? null : 'A server stub answers with a status from 500 to 599.';

const loadServerStub: KindOf<'server-stub'>['load'] = async (place) => {
  const stub = place.kind === 'server-stub' ? findServerStub(place) : undefined;
  return stub ? done(stubFields(stub)) : { ok: false, error: { code: 'not-found', what: 'server stub', id: place.id } };
};

const saveServerStub: KindOf<'server-stub'>['save'] = async (place, change) => {
  const { code, responseHeaders, responseBody, language } = change;
  const problem = serverStubProblem(code);
  if (problem !== null || place.kind !== 'server-stub') return { problem: problem ?? '' };
  const refused = await changeServerStub(place, {
    ...(code !== undefined && { code: Number(code) }),
    ...(responseHeaders && { headers: responseHeaders }),
    ...(responseBody !== undefined && { body: responseBody }),
    ...(language && { language }),
  });
  if (refused) return { problem: refusalInWords(refused) };
  const saved = await loadServerStub(place);
  return saved.ok ? { fields: saved.value } : { problem: refusalInWords(saved.error) };
};

const versionOf = (place: Place) =>
  place.kind === 'api-version' ? { api: place.api, version: place.id } : { api: '', version: '' };

/** A new request begins empty, or as an entry of the history was sent; it is saved through its own dialog. */
const loadNewRequest: KindOf<'new-request'>['load'] = async ({ id }) => {
  const name = 'Untitled Request';
  const entry = historyIdOf(id);
  if (entry === null) return done({ ...emptyRequest, name });
  return read(call('history.open', { id: entry, job: id }), ({ parts, response, reason }) => {
    showKeptAnswer({ kind: 'new-request', id }, response, reason);
    return { ...parts, name };
  });
};

export const documentKinds: { readonly [K in DocumentKind]: KindOf<K> } = {
  request: {
    load: (place) => read(call('request.get', itemOf(place)), requestFields),
    save: (place, { description, ...change }) => {
      const parts = partsIn(change);
      return written(
        call('request.update', {
          ...itemOf(place),
          change: { ...(description !== undefined && { description }), parts },
        }),
        requestFields,
      );
    },
  },
  example: { load: (place) => read(call('example.get', itemOf(place)), exampleFields), save: saveExample },
  folder: {
    load: (place) => read(call('folder.get', itemOf(place)), (folder) => folder),
    save: (place, change) => written(call('folder.update', { ...itemOf(place), change }), (folder) => folder),
  },
  collection: {
    load: ({ id }) => read(call('collection.get', { id }), (collection) => collection),
    save: ({ id }, change) => written(call('collection.update', { id, change }), (collection) => collection),
  },
  environment: {
    load: ({ id }) => read(call('environment.get', { id }), ({ variables }) => ({ variables })),
    save: async ({ id }, { variables }) =>
      variables
        ? written(call('environment.update', { id, change: { variables } }), (saved) => ({
            variables: saved.variables,
          }))
        : { problem: '' },
  },
  definition: {
    load: (place) => read(call('api.definition.get', versionOf(place)), (text) => text),
    save: async (place, { text = '' }) =>
      written(call('api.definition.save', { ...versionOf(place), text }), () => ({ text })),
  },
  'server-stub': { load: loadServerStub, save: saveServerStub },
  'new-request': {
    load: loadNewRequest,
    save: async () => ({ problem: refusalInWords(notThere.error) }),
  },
};

/** What kind of document a place shows; undefined where it shows none. */
export const documentKindOf = (place: Place): DocumentKind | undefined => {
  switch (place.kind) {
    case 'collection':
    case 'environment':
    case 'new-request':
    case 'server-stub':
      return place.kind;
    case 'api-version':
      return 'definition';
    case 'item':
      return findItem(collections.get(place.collection), place.id)?.item.kind;
    default:
      return undefined;
  }
};
