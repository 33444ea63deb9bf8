import { isObject } from '../../../shared/json';
import { type Check, fits, free, misfit } from '../shape';

/**
 * What the engine and the window need of a collection v2.1 to work with it. Looser than Postman's schema, as Postman
 * is: null stands for "not there" nearly everywhere, entries of headers and parameters may be null, and whatever is
 * not named here may be anything.
 */
const text = fits({ text: true, nothing: true });
const number = fits({ number: true, nothing: true });
const entry = fits({ object: {}, nothing: true });
const entries = fits({ list: entry, nothing: true });
const headers = fits({ list: fits({ object: {}, text: true, nothing: true }), text: true, nothing: true });

const url = fits({
  text: true,
  object: {
    raw: text,
    host: fits({ text: true, list: free, nothing: true }),
    path: fits({ text: true, list: free, nothing: true }),
    query: entries,
    variable: entries,
  },
  nothing: true,
});

const requestFields = { method: text, url, header: headers, body: fits({ object: {}, nothing: true }) };

/** Some tools write the status as text; digits are as good as a number. */
const code: Check = (value) => (typeof value === 'string' && /^\d{3}$/.test(value) ? undefined : number(value));

const response = fits({
  object: {
    name: text,
    originalRequest: fits({ text: true, object: requestFields, nothing: true }),
    code,
    header: headers,
    body: text,
  },
});

const request = fits({
  object: {
    name: text,
    request: fits({ text: true, object: requestFields }),
    response: fits({ list: response, nothing: true }),
  },
});

const item: Check = (value) => {
  if (!isObject(value)) return misfit('a folder or a request', value);
  if (isObject(value.request) || typeof value.request === 'string') {
    // Postman reads an item that is both as a folder.
    return Array.isArray(value.item) ? folder(value) : request(value);
  }
  if (value.item !== undefined && value.item !== null) return folder(value);
  if (value.request !== undefined && value.request !== null) return request(value);
  return misfit('a folder (with “item”) or a request (with “request”)', value);
};

const items = fits({ list: item });
const folder = fits({ object: { name: text, item: items, variable: entries } });

/** The first thing in a collection v2.1 that cannot be worked with. */
export const checkCollection = fits({
  object: { info: fits({ object: { name: text } }), item: items, variable: entries },
});
