/**
 * Postman Collections v2.1, as far as the workloads need them.
 * @typedef {object} Saved one saved example
 * @property {string} name
 * @property {string} body of the response
 * @property {[string, string][]} [query] of the request it was saved with
 * @property {string} [sent] body of that request
 */

const jsonHeader = [{ key: 'Content-Type', value: 'application/json' }];

/**
 * @param {string} method
 * @param {string} path `/items/:id`
 * @param {Saved} saved
 */
function requestOf(method, path, { query = [], sent }) {
  const segments = path.slice(1).split('/');
  const text = query.map(([key, value]) => `${key}=${value}`).join('&');
  return {
    method,
    header: sent === undefined ? [] : jsonHeader,
    ...(sent === undefined ? {} : { body: { mode: 'raw', raw: sent, options: { raw: { language: 'json' } } } }),
    url: {
      raw: `{{baseUrl}}${path}${text === '' ? '' : `?${text}`}`,
      host: ['{{baseUrl}}'],
      path: segments,
      query: query.map(([key, value]) => ({ key, value })),
      variable: segments.filter((name) => name.startsWith(':')).map((name) => ({ key: name.slice(1), value: '1' })),
    },
  };
}

/**
 * A request with its examples.
 * @param {string} method
 * @param {string} path
 * @param {Saved[]} examples
 */
export function item(method, path, examples) {
  return {
    name: `${method} ${path}`,
    request: requestOf(method, path, { name: '', body: '' }),
    response: examples.map((saved) => ({
      name: saved.name,
      originalRequest: requestOf(method, path, saved),
      status: 'OK',
      code: 200,
      _postman_previewlanguage: 'json',
      header: jsonHeader,
      cookie: [],
      body: saved.body,
    })),
  };
}

/**
 * @param {string} name
 * @param {object[]} items
 */
export function collection(name, items) {
  return {
    info: { name, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: items,
    variable: [{ key: 'baseUrl', value: 'http://localhost:3000' }],
  };
}
