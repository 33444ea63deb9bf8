import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import { fitsAlone } from './fits-alone';
import type { PatternTest } from './pattern-test';
import type { Follow } from './refs';

/** What checking needs: how expressions are tried, and what the schema's references lead to, where it has any. */
export interface FitTools {
  readonly patternFits: PatternTest;
  readonly follow?: Follow;
}

/** So much is looked at, and so deep; beyond that a value is taken to fit. */
const mostSteps = 20_000;
const deepest = 100;

/** Whether a value suits a schema and all that it is composed of and refers to. Formats are not looked at. */
export const fits = (value: Json, schema: Json | undefined, { patternFits, follow }: FitTools): boolean => {
  let steps = 0;

  const whole = (now: Json, part: Json | undefined, depth: number): boolean => {
    steps += 1;
    if (part === false) return false;
    if (!isObject(part) || depth > deepest || steps > mostSteps) return true;
    if (typeof part.$ref === 'string') {
      const { $ref, ...beside } = part;
      return whole(now, follow?.(part.$ref), depth + 1) && whole(now, beside, depth + 1);
    }
    if (!fitsAlone(now, part, patternFits)) return false;
    const one = (each: Json): boolean => whole(now, each, depth + 1);
    return (
      listOr(part.allOf).every(one) &&
      (!Array.isArray(part.anyOf) || part.anyOf.some(one)) &&
      (!Array.isArray(part.oneOf) || part.oneOf.filter(one).length === 1) &&
      (!isObject(part.not) || !one(part.not)) &&
      insideFits(now, part, depth + 1)
    );
  };

  const insideFits = (now: Json, part: JsonObject, depth: number): boolean => {
    if (Array.isArray(now)) {
      const first = listOr(part.prefixItems);
      return now.every((each, at) => whole(each, at < first.length ? first[at] : part.items, depth));
    }
    if (!isObject(now)) return true;
    const properties = isObject(part.properties) ? part.properties : {};
    const patterns = Object.entries(isObject(part.patternProperties) ? part.patternProperties : {});
    return Object.entries(now).every(([name, each]) => {
      const fitting = patterns.filter(([pattern]) => patternFits(pattern, name));
      const isNamed = Object.hasOwn(properties, name);
      if (!isNamed && fitting.length === 0) return whole(each, part.additionalProperties, depth);
      return (!isNamed || whole(each, properties[name], depth)) && fitting.every(([, one]) => whole(each, one, depth));
    });
  };

  return whole(value, schema, 0);
};
