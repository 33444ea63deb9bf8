import { createHash } from 'node:crypto';
import { isObject, type JsonObject, listOr, ownKey } from '../../shared/json';
import { idOf, ownOf } from '../../shared/own';
import { newItemId } from './document-id';

/** Everything below a collection or folder that has an id: its items, and the examples of its requests. */
export const childrenOf = (node: JsonObject): JsonObject[] =>
  listOr(Array.isArray(node.item) ? node.item : node.response).filter(isObject);

const giveId = (node: JsonObject, id: string): void => {
  node[ownKey] = { ...ownOf(node), id };
};

/** Changes an id where it stands, so that nothing else of the file changes with it. */
export const setId = (node: JsonObject, id: string): void => {
  const own = ownOf(node);
  if (typeof own.id === 'string') node[ownKey] = { ...own, id };
  else if (typeof node.id === 'string') node.id = id;
  else if (typeof node._postman_id === 'string') node._postman_id = id;
  else giveId(node, id);
};

/**
 * Gives an id to every item and example of a collection that has none, or one that stood before.
 * The id comes from the place, so that a file nobody wrote to gets the same ids at every start.
 */
export const assignIds = (collection: JsonObject): void => {
  const seen = new Set<string>();
  const visit = (node: JsonObject, place: string): void => {
    childrenOf(node).forEach((child, i) => {
      const here = `${place}/${i}`;
      let id = idOf(child);
      if (id === '' || seen.has(id)) {
        let salt = 0;
        do {
          id = createHash('sha1').update(`${here}#${salt}`).digest('hex').slice(0, 12);
          salt += 1;
        } while (seen.has(id));
        giveId(child, id);
      }
      seen.add(id);
      visit(child, here);
    });
  };
  visit(collection, '');
};

/** Takes the ids of a copied item and all below it away and gives new ones. */
export const renewIds = (node: JsonObject): JsonObject => {
  delete node.id;
  delete node._postman_id;
  giveId(node, newItemId());
  for (const child of childrenOf(node)) renewIds(child);
  return node;
};
