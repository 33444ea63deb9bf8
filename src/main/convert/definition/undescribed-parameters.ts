import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { methods } from '../openapi/operation';
import { type Follow, objectAt } from '../openapi/refs';
import type { Path } from '../place';

/**
 * Parameters in paths (`/pets/{id}`) that no parameter object describes: at their path, or, where some of its
 * operations do describe them, at those that do not.
 */
export function* undescribedParameters(
  definition: JsonObject,
  follow: Follow,
): Generator<{ readonly path: Path; readonly name: string }> {
  const namesIn = (parameters: Json | undefined): string[] =>
    listOr(parameters)
      .map((each) => objectAt(each, follow))
      .flatMap(({ in: place, name }) => (place === 'path' && typeof name === 'string' ? [name] : []));

  for (const [path, value] of Object.entries(isObject(definition.paths) ? definition.paths : {})) {
    const used = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name));
    if (used.size === 0) continue;
    const item = objectAt(value, follow);
    const shared = namesIn(item.parameters);
    const operations = methods.flatMap((method) => {
      const node = item[method];
      return isObject(node) ? [{ method, described: new Set([...shared, ...namesIn(node.parameters)]) }] : [];
    });
    for (const name of used) {
      const without = operations.filter(({ described }) => !described.has(name));
      if (without.length === 0) continue;
      if (without.length === operations.length) yield { path: ['paths', path], name };
      else for (const { method } of without) yield { path: ['paths', path, method], name };
    }
  }
}
