import { done, type Result } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { nameOr } from './named';
import type { ReadDocument } from './read-document';
import { fits, free, refuseFor } from './shape';

const text = fits({ text: true, nothing: true });

/** A value may be anything: people keep numbers and whole objects in variables. */
const checkEnvironment = fits({
  object: {
    name: text,
    values: fits({
      list: fits({ object: { key: text, value: free, enabled: fits({ boolean: true, nothing: true }), type: text } }),
    }),
  },
});

/** Whether a document is an environment, or the globals of a workspace, which have the same form. */
export const isEnvironment = (document: JsonObject): boolean =>
  typeof document._postman_variable_scope === 'string' || ('values' in document && 'name' in document);

/** A Postman environment as it stands, if it can be worked with. */
export const readEnvironment = (document: JsonObject, file: string): Result<ReadDocument> => {
  const fault = checkEnvironment(document);
  if (fault) return refuseFor(fault);
  const name = nameOr(document.name, file, 'New Environment');
  const named = document.name === name ? document : { ...document, name };
  return done({ kind: 'environment', name, format: 'Postman environment', document: named });
};
