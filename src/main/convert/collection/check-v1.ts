import { type Check, fits, free, misfit } from '../shape';

/** What the transformer needs of a collection v1 to go through it without stumbling. */
const text = fits({ text: true, nothing: true });
const id = fits({ text: true, number: true, nothing: true });
const ids = fits({ list: id, nothing: true });
const keyed = fits({ list: fits({ object: { key: text } }), nothing: true });

/** Shorter than any variable that was meant as one and never closed. */
const longestOpenVariable = 500;

/**
 * Text that opens a `{{variable}}` and does not close it: the transformer's patterns need the square of its length.
 */
const closedText: Check = (value) => {
  if (typeof value !== 'string') return text(value);
  for (let open = value.indexOf('{{'); open !== -1; open = value.indexOf('{{', open + 2)) {
    const length = value.slice(open + 2).search(/[{}]/);
    const end = length === -1 ? value.length : open + 2 + length;
    if (!value.startsWith('}}', end) && end - open > longestOpenVariable) {
      return misfit('text whose variables are closed by “}}”', value);
    }
  }
  return undefined;
};

/** A request of v1, in the collection or kept inside a response. */
export const checkRequestV1 = fits({
  object: {
    id,
    name: text,
    url: closedText,
    method: text,
    headers: fits({ text: true, list: fits({ object: {} }), nothing: true }),
    headerData: keyed,
    queryParams: fits({ list: fits({ object: { key: closedText, value: closedText } }), nothing: true }),
    pathVariableData: keyed,
    pathVariables: fits({ object: {}, list: free, nothing: true }),
    responses: fits({
      list: fits({
        object: {
          id,
          name: text,
          responseCode: fits({ object: {}, nothing: true }),
          headers: fits({ list: fits({ object: {}, text: true, nothing: true }), text: true, nothing: true }),
          cookies: fits({ list: fits({ object: {} }), nothing: true }),
          text,
        },
      }),
      nothing: true,
    }),
    responses_order: ids,
  },
});

/** The first thing in a collection v1 that cannot be worked with. */
export const checkCollectionV1 = fits({
  object: {
    name: text,
    order: ids,
    folders_order: ids,
    folders: fits({ list: fits({ object: { id, name: text, order: ids, folders_order: ids } }), nothing: true }),
    requests: fits({ list: checkRequestV1 }),
    variables: fits({ list: fits({ object: {} }), nothing: true }),
  },
});
