import { isObject, type Json, type JsonObject, listOr, textOr } from '../../../shared/json';
import type { Conversion } from './conversion';
import { examplesOf } from './examples';
import { withImpliedOnce } from './implied-headers';
import type { Operation } from './operation';
import { pairedBody } from './paired';

/** The library's collection with the examples of the operations: each of its requests bears the mark of one. */
export const withExamples = (
  collection: JsonObject,
  operations: readonly Operation[],
  conversion: Conversion,
): JsonObject => {
  const variables = new Set(listOr(collection.variable).map((row) => (isObject(row) ? textOr(row.key, '') : '')));
  const met = new Set<Operation>();

  const fill = (item: Json): Json => {
    if (!isObject(item)) return item;
    if (Array.isArray(item.item)) return { ...item, item: item.item.map(fill) };
    const [marked] = listOr(item.response);
    const operation = isObject(marked) ? operations[Number(marked.name)] : undefined;
    if (!operation || !isObject(marked)) return item;
    met.add(operation);
    return requestOf(item, operation, isObject(marked.originalRequest) ? marked.originalRequest : {});
  };

  const requestOf = (item: JsonObject, operation: Operation, base: JsonObject): JsonObject => {
    const request = isObject(item.request) ? item.request : {};
    const response = examplesOf({ base, operation, conversion, variables });
    const body = pairedBody(request.body, operation, conversion);
    const accept = acceptOf(response);
    const implied = accept === undefined ? [] : [{ key: 'Accept', value: accept }];
    const header = withImpliedOnce([...listOr(request.header), ...implied]);
    return { ...item, request: { ...request, header, ...(body === undefined ? {} : { body }) }, response };
  };

  /** What the library has lost: of `/pets` and `/pets/` it keeps one. */
  const lost = (operation: Operation): JsonObject => {
    const { path, node } = operation;
    const method = operation.method.toUpperCase();
    const url = {
      host: ['{{baseUrl}}'],
      path: path
        .slice(1)
        .split('/')
        .map((each) => each.replace(/^\{([^{}]+)\}$/, ':$1')),
    };
    const name = textOr(node.summary, textOr(node.operationId, path));
    return requestOf({ name, request: { method, url, header: [] } }, operation, { method, url, header: [] });
  };

  const item = listOr(collection.item).map(fill);
  const includesDeprecated = conversion.options.includeDeprecated ?? true;
  const missing = operations.filter((each) => !met.has(each) && (includesDeprecated || each.node.deprecated !== true));
  return { ...collection, item: [...item, ...missing.map(lost)] };
};

/** What the request asks for: the type of the first example that has one. */
const acceptOf = (examples: readonly JsonObject[]): string | undefined => {
  for (const example of examples) {
    for (const row of listOr(example.header))
      if (isObject(row) && row.key === 'Content-Type') return textOr(row.value, '');
  }
  return undefined;
};
