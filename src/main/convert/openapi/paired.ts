import { isObject, type Json } from '../../../shared/json';
import { bodiesOf, namedExamples } from './bodies';
import type { Conversion } from './conversion';
import { requestMedia } from './library-body';
import type { Operation } from './operation';

/** Values of parameters whose examples have this key, by place and name. */
export const pairedValues = (operation: Operation, key: string, conversion: Conversion): ReadonlyMap<string, string> =>
  new Map(
    operation.parameters.flatMap((parameter) => {
      const value = namedExamples(parameter, conversion).find((each) => each.key === key)?.value;
      const isPlain = value !== undefined && value !== null && typeof value !== 'object';
      return isPlain ? [[`${String(parameter.in)} ${String(parameter.name)}`, String(value)] as const] : [];
    }),
  );

/** The request's body where it is text: the example of this key, else the first, else the one made up. */
export const pairedBody = (
  body: Json | undefined,
  operation: Operation,
  conversion: Conversion,
  key?: string,
): Json | undefined => {
  const chosen = operation.requestBody && requestMedia(operation.requestBody);
  if (!isObject(body) || body.mode !== 'raw' || !chosen || conversion.options.parametersResolution === 'Schema')
    return body;
  const bodies = bodiesOf(chosen.type, chosen.media, 'request', conversion);
  const found = bodies.find((each) => key !== undefined && each.key === key) ?? bodies[0];
  return found ? { ...body, raw: found.text } : body;
};
