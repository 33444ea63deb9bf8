import { collection, item } from './lib/collection.mjs';
import { random } from './lib/random.mjs';

/**
 * @typedef {{ method: string, path: string, headers?: Record<string, string>, body?: string }} Sent
 * @typedef {{ status?: number, body?: string, reads?: boolean, by?: 'query' | 'header' | 'body', name?: string, bodies?: Record<string, string> }} Bare
 *   what the bare servers know of one endpoint: one body, or one of several by a value of the call
 * @typedef {object} Workload
 * @property {string} id
 * @property {string} title
 * @property {string} group workloads of one group are measured in the same rounds
 * @property {number} status that every call is answered with
 * @property {string[]} options of `understudy serve`
 * @property {object} collection
 * @property {{ exact?: Record<string, Bare>, prefix?: Record<string, Bare>, otherwise?: Bare }} bare
 * @property {(Sent & { answer: string })[]} requests with the bytes that answer them
 * @property {(text: string, request: Sent) => boolean} [check] where Understudy's bytes are new for each call
 */

/** @typedef {Partial<Workload> & Pick<Workload, 'title' | 'collection' | 'bare' | 'requests'>} Made */

const json = { 'content-type': 'application/json' };

/**
 * One endpoint, one body.
 * @param {string} title
 * @param {number} bytes
 * @returns {Made}
 */
function single(title, bytes) {
  const body = random(bytes).json(bytes, { page: 1 });
  return {
    title,
    collection: collection(title, [item('GET', '/users', [{ name: 'ok', body }])]),
    bare: { exact: { 'GET /users': { body } } },
    requests: [{ method: 'GET', path: '/users', answer: body }],
  };
}

/**
 * `/svcN/status` and `/svcN/items/:id`, in turn.
 * @param {number} count
 */
function endpoints(count) {
  const { json: body } = random(2);
  return Array.from({ length: count }, (_, i) => {
    const service = `svc${i >> 1}`;
    const path = i % 2 === 0 ? `/${service}/status` : `/${service}/items/:id`;
    return { path, body: body(200, { service, path }) };
  });
}

/** @param {ReturnType<typeof endpoints>} list */
const savedEndpoints = (list) =>
  collection(
    `${list.length} endpoints`,
    list.map(({ path, body }) => item('GET', path, [{ name: 'ok', body }])),
  );

/** @param {ReturnType<typeof endpoints>} list */
function bareEndpoints(list) {
  const entry = (/** @type {(typeof list)[number]} */ { path, body }) => [`GET ${path.replace(':id', '')}`, { body }];
  return {
    exact: Object.fromEntries(list.filter(({ path }) => !path.includes(':')).map(entry)),
    prefix: Object.fromEntries(list.filter(({ path }) => path.includes(':')).map(entry)),
  };
}

/**
 * @param {number} count
 * @returns {Made}
 */
function many(count) {
  const { int, shuffled } = random(count);
  const list = endpoints(count);
  const calls = Array.from({ length: Math.max(1, 2000 / count) }, () =>
    list.map(({ path, body }) => ({ method: 'GET', path: path.replace(':id', `${2 + int(1e5)}`), answer: body })),
  );
  return {
    title: `${count.toLocaleString('en')} endpoints, half with a path variable`,
    group: 'W2',
    collection: savedEndpoints(list),
    bare: bareEndpoints(list),
    requests: shuffled(calls.flat()),
  };
}

/**
 * One endpoint, 50 examples of 1 KB.
 * @param {'query' | 'header'} by
 * @param {string} name of the query key or header that chooses
 * @returns {Made}
 */
function choice(by, name) {
  const { json: body, shuffled } = random(3);
  const list = Array.from({ length: 50 }, (_, i) => ({ value: `case${i}`, body: body(1000, { case: i }) }));
  const isQuery = by === 'query';
  return {
    title: `1 of 50 examples by ${isQuery ? 'query' : name}`,
    collection: collection(by, [
      item(
        'GET',
        '/orders',
        list.map(({ value, body: answer }) => ({ name: value, body: answer, query: isQuery ? [[name, value]] : [] })),
      ),
    ]),
    bare: {
      exact: { 'GET /orders': { by, name, bodies: Object.fromEntries(list.map((one) => [one.value, one.body])) } },
    },
    requests: shuffled(list).map(({ value, body: answer }) => ({
      method: 'GET',
      path: isQuery ? `/orders?${name}=${value}` : '/orders',
      headers: isQuery ? {} : { [name]: value },
      answer,
    })),
  };
}

const template = JSON.stringify({
  id: '{{$randomUUID}}',
  guid: '{{$guid}}',
  made: '{{$isoTimestamp}}',
  stamp: '{{$timestamp}}',
  count: '{{$randomInt}}',
  open: '{{$randomBoolean}}',
  first: '{{$randomFirstName}}',
  last: '{{$randomLastName}}',
  email: '{{$randomEmail}}',
  city: '{{$randomCity}}',
  order: "{{$pathSegments '1'}}",
  page: "{{$queryParams 'page'}}",
  name: "{{$body 'customer.name'}}",
});
/** What the template comes to, for the bare servers. */
const filled = JSON.stringify({
  id: '2b4f2bd3-6b1c-4f4e-9d0e-3a1f5c7d9e01',
  guid: '2b4f2bd3-6b1c-4f4e-9d0e-3a1f5c7d9e02',
  made: '2026-01-01T00:00:00.000Z',
  stamp: '1767225600',
  count: '500',
  open: 'false',
  first: 'Ottilie',
  last: 'Gutmann',
  email: 'Ottilie_Gutmann55@hotmail.com',
  city: 'West Harmony',
  order: '123456',
  page: 'p1234',
  name: 'Ada 123',
});

/** @returns {Made} */
function dynamic() {
  const { int } = random(4);
  return {
    title: 'ten dynamic variables, three contextual helpers',
    collection: collection('dynamic', [
      item('POST', '/orders/:id', [{ name: 'ok', body: template, query: [['page', '{{page}}']], sent: '{}' }]),
    ]),
    bare: { prefix: { 'POST /orders/': { body: filled, reads: true } } },
    requests: Array.from({ length: 200 }, () => ({
      method: 'POST',
      path: `/orders/${int(1e6)}?page=p${int(1e4)}`,
      headers: json,
      body: JSON.stringify({ customer: { name: `Ada ${int(1000)}` }, note: 'bench' }),
      answer: filled,
    })),
    check: (text, { path, body }) => {
      const { order, page, name, ...made } = JSON.parse(text);
      const [, id, asked] = /^\/orders\/(\d+)\?page=(\w+)$/.exec(path) ?? [];
      const helped = order === id && page === asked && name === JSON.parse(body ?? '').customer.name;
      return helped && Object.keys(made).length === 10 && !text.includes('{{');
    },
  };
}

/**
 * @param {boolean} reordered whether the keys sent stand in another order than those saved
 * @returns {Made}
 */
function posted(reordered) {
  const { json: body } = random(6);
  const list = Array.from({ length: 10 }, (_, i) => ({
    kind: `kind${i}`,
    sent: body(10_000, { kind: `kind${i}` }),
    answer: body(500, { accepted: `kind${i}` }),
  }));
  const turned = (/** @type {string} */ text) =>
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()));
  return {
    title: `POST 10 KB JSON, 1 of 10 examples by body${reordered ? ', keys in another order' : ''}`,
    options: ['--match-body'],
    collection: collection('posted', [
      item(
        'POST',
        '/orders',
        list.map(({ kind, sent, answer }) => ({ name: kind, body: answer, sent })),
      ),
    ]),
    bare: {
      exact: {
        'POST /orders': {
          by: 'body',
          name: 'kind',
          reads: true,
          bodies: Object.fromEntries(list.map(({ kind, answer }) => [kind, answer])),
        },
      },
    },
    requests: list.map(({ sent, answer }) => ({
      method: 'POST',
      path: '/orders',
      headers: json,
      body: reordered ? turned(sent) : sent,
      answer,
    })),
  };
}

const noMatch = JSON.stringify({
  error: {
    name: 'mockRequestNotFoundError',
    message: 'Double check your method and the request path and try again.',
    header: 'No matching requests',
  },
});

/** @returns {Made} */
function unmatched() {
  const { int, shuffled } = random(7);
  const paths = Array.from({ length: 500 }, (_, i) => [
    `/elsewhere${i}/items/${int(1e5)}`, // another service
    `/srv${i}/status`, // a service that differs in more letters than may
    `/svc${i}/unheard-of`,
    `/svc${i}/items/${int(1e5)}/parts/${i}`, // as long as no endpoint is
  ]);
  const list = endpoints(10_000);
  return {
    title: 'nothing matches, 10,000 endpoints',
    status: 404,
    collection: savedEndpoints(list),
    bare: { ...bareEndpoints(list), otherwise: { status: 404, body: noMatch } },
    requests: shuffled(paths.flat()).map((path) => ({ method: 'GET', path, answer: noMatch })),
  };
}

/** @type {Record<string, () => Made>} */
const makers = {
  W1: () => single('one 1 KB JSON', 1000),
  'W2-10': () => many(10),
  'W2-100': () => many(100),
  'W2-1000': () => many(1000),
  'W2-10000': () => many(10_000),
  W3q: () => choice('query', 'case'),
  W3n: () => choice('header', 'x-mock-response-name'),
  W4: dynamic,
  W5: () => single('one 1 MB JSON', 1_000_000),
  W6: () => posted(false),
  W6k: () => posted(true),
  W7: unmatched,
};

export const workloadIds = Object.keys(makers);

/**
 * @param {string} id
 * @returns {Workload}
 */
export function workload(id) {
  const make = makers[id];
  if (!make) throw new Error(`No workload ${id}; there are ${workloadIds.join(', ')}`);
  return { id, group: id, status: 200, options: [], ...make() };
}
