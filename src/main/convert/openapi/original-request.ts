import { isObject, type Json, type JsonObject, listOr, textOr } from '../../../shared/json';
import type { Conversion } from './conversion';
import { withImpliedOnce } from './implied-headers';
import type { Operation } from './operation';
import { pairedBody, pairedValues } from './paired';

/** What an example's request is made of. `key` is that of the named example, where there are several. */
export interface Original {
  /** The request as the library has made it for examples, with authorization. */
  readonly base: JsonObject;
  readonly operation: Operation;
  readonly conversion: Conversion;
  /** Names that the collection gives values to, which so are no wildcards. */
  readonly variables: ReadonlySet<string>;
}

/**
 * The request an example is saved with, so that calls find it:
 * - Path variables have no value: any will do. Segments that are only partly variable become wild as a whole.
 * - Optional query parameters are switched off: callers leave most of them out, and one that differs costs 20 points.
 *   Required ones have a variable for a value, which fits any.
 * - Where parameters have an example of the same key as the response's, the two belong together: then they have its value.
 */
export const originalRequest = (original: Original, accept: string | undefined, key?: string): JsonObject => {
  const { base, operation, conversion } = original;
  const values = key === undefined ? new Map<string, string>() : pairedValues(operation, key, conversion);
  const url = isObject(base.url) ? base.url : {};
  const path = listOr(url.path).map((segment) => wildcard(textOr(segment, '')));
  const implied = accept === undefined ? [] : [{ key: 'Accept', value: accept }];
  const header = withImpliedOnce([...listOr(base.header), ...implied]);
  const body = pairedBody(base.body, operation, conversion, key);
  return {
    ...base,
    url: {
      ...url,
      path,
      query: queryOf(listOr(url.query), original, values),
      variable: variablesOf(path, url, values),
    },
    header,
    ...(body === undefined ? {} : { body }),
  };
};

/** `{{name}}.{{ext}}` as `:name-ext`: the engine knows wildcards for whole segments only. */
const wildcard = (segment: string): string => {
  if (!/\{[^{}]*\}/.test(segment)) return segment;
  const name = segment.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '');
  return `:${name || 'part'}`;
};

const variablesOf = (path: readonly string[], url: JsonObject, values: ReadonlyMap<string, string>): Json[] => {
  const rows = new Map(
    listOr(url.variable)
      .filter(isObject)
      .map((row) => [textOr(row.key, ''), row] as const),
  );
  const names = path
    .filter((segment) => segment.length > 1 && segment.startsWith(':'))
    .map((segment) => segment.slice(1));
  return names.map((key) => ({ ...rows.get(key), key, value: values.get(`path ${key}`) ?? '' }));
};

const queryOf = (
  rows: readonly Json[],
  { operation, variables }: Original,
  values: ReadonlyMap<string, string>,
): Json[] => {
  const parameters = new Map(
    operation.parameters.filter((each) => each.in === 'query').map((each) => [textOr(each.name, ''), each] as const),
  );
  const ofPath = new URLSearchParams(operation.path.split('?')[1] ?? '');
  const seen = new Set<string>();
  return rows.filter(isObject).map((row) => {
    const key = textOr(row.key, '');
    const paired = values.get(`query ${key}`);
    const isFirst = !seen.has(key);
    seen.add(key);
    if (ofPath.get(key) === row.value) return row;
    if (isFirst && paired !== undefined) return { ...row, value: paired, disabled: false };
    // What is no parameter of the operation's is the key of its authorization, or a part of a parameter that is optional.
    const isAuth = !parameters.has(key) && row.value === '<API Key>';
    const isRequired = isAuth || parameters.get(key)?.required === true;
    const canBeWild = isFirst && /^[^{}]+$/.test(key) && !variables.has(key.trim());
    return isRequired && canBeWild ? { ...row, value: `{{${key}}}`, disabled: false } : { ...row, disabled: true };
  });
};
