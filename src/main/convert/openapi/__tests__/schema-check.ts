import Ajv, { type AnySchema } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import type { Json, JsonObject } from '../../../../shared/json';
import { isObject } from '../../../../shared/json';

/** OpenAPI 3.0's own words for null and open bounds, said as JSON Schema says them. */
const modern = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(modern);
  if (!isObject(value)) return value;
  const { nullable, discriminator, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, modern(each)]),
  );
  if (rest.exclusiveMinimum === true) Object.assign(rest, { exclusiveMinimum: rest.minimum });
  if (rest.exclusiveMaximum === true) Object.assign(rest, { exclusiveMaximum: rest.maximum });
  for (const key of ['exclusiveMinimum', 'exclusiveMaximum']) if (rest[key] === false) delete rest[key];
  // A map of properties may have one that is called so.
  const named = isObject(discriminator) && !('propertyName' in discriminator) ? { discriminator } : {};
  if (nullable === true) return { anyOf: [{ type: 'null' }, { ...rest, ...named }] };
  return { ...rest, ...named, ...(isObject(nullable) ? { nullable } : {}) };
};

/** Checks values against schemas of a definition, by the place where they stand in it. */
export const checkerOf = (definition: JsonObject) => {
  const options = { strict: false, validateFormats: false, allErrors: true, logger: false, inlineRefs: false } as const;
  const ajv = String(definition.openapi).startsWith('3.1') ? new Ajv2020(options) : new Ajv(options);
  ajv.addSchema(modern(definition) as AnySchema, 'definition');
  return (pointer: readonly string[], value: Json): string | undefined => {
    const escaped = pointer.map((each) => encodeURIComponent(each.replaceAll('~', '~0').replaceAll('/', '~1')));
    const check = ajv.compile({ $ref: `definition#/${escaped.join('/')}` });
    return check(value) ? undefined : ajv.errorsText(check.errors);
  };
};
