import { isObject, type JsonObject } from '../../../../shared/json';
import type { Operation } from '../operation';
import { followIn, objectAt } from '../refs';

/** The way to the schema of a response's JSON body, in the definition as it stands. */
export const schemaAt = (
  definition: JsonObject,
  { path, method }: Pick<Operation, 'path' | 'method'>,
  status: string,
): string[] | undefined => {
  const follow = followIn(definition);
  const item = objectAt(isObject(definition.paths) ? definition.paths[path] : undefined, follow);
  const operation = objectAt(item[method], follow);
  const place = isObject(operation.responses) ? operation.responses[status] : undefined;
  const isRef = isObject(place) && typeof place.$ref === 'string';
  const way = isRef ? String(place.$ref).slice(2).split('/') : ['paths', path, method, 'responses', status];
  const response = objectAt(place, follow);
  if (definition.swagger !== undefined) return response.schema === undefined ? undefined : [...way, 'schema'];
  const content = isObject(response.content) ? response.content : {};
  const type = Object.keys(content).find((each) => /json/.test(each));
  const media = type === undefined ? undefined : content[type];
  return type === undefined || !isObject(media) || media.schema === undefined
    ? undefined
    : [...way, 'content', type, 'schema'];
};
