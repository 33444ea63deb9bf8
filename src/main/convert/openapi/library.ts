import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, type JsonObject } from '../../../shared/json';
import { parseJson } from '../json/parse-json';
import type { ConversionOptions } from './conversion';

/** Postman's defaults (facts 7.3), but for one: a mock server is called with values, not with `<string>`. */
const defaults = {
  requestNameSource: 'Fallback',
  indentCharacter: 'Space',
  parametersResolution: 'Example',
  folderStrategy: 'Paths',
  nestedFolderHierarchy: false,
  includeAuthInfoInExample: true,
  enableOptionalParameters: true,
  keepImplicitHeaders: false,
  includeDeprecated: true,
  alwaysInheritAuthentication: false,
} as const satisfies ConversionOptions;

/** Numbers from 0 to 1 as by chance, but the same ones every time (mulberry32). */
const evenNumbers = (): (() => number) => {
  let state = 42;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A collection by Postman's own library: by its second interface, the one that Postman's app uses. */
export const convertByLibrary = async (input: JsonObject, options: ConversionOptions): Promise<Result<JsonObject>> => {
  try {
    // Loaded when it is needed: it takes longer than most conversions.
    const [{ convertV2 }, { default: faker }] = await Promise.all([
      import('openapi-to-postmanv2'),
      import('openapi-to-postmanv2/assets/json-schema-faker.js'),
    ]);
    // The same definition gives the same collection: an update compares what was made then with what is made now.
    faker.option({ random: evenNumbers() });
    const converted = await new Promise((resolve, reject) => {
      convertV2({ type: 'json', data: input }, { ...defaults, ...options }, (error, result) => {
        if (error || !result?.result) reject(new Error(error?.message ?? result?.reason ?? 'no reason given'));
        else resolve(result.output?.[0]?.data);
      });
    });
    // Through text: keys without a value go, what it shares and what is not plain data too.
    const parsed = parseJson(JSON.stringify(converted) ?? 'null');
    if (!parsed.ok) return parsed;
    return isObject(parsed.value) ? done(parsed.value) : stumbled('it gave no collection');
  } catch (error) {
    return stumbled(error instanceof Error ? error.message : String(error));
  }
};

const stumbled = (reason: string) =>
  refuse({ code: 'internal', reason: `the definition was not converted (${reason})` });
