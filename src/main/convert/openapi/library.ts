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
} as const satisfies Required<ConversionOptions>;

/** A collection by Postman's own library: by its second interface, the one that Postman's app uses. */
export const convertByLibrary = async (input: JsonObject, options: ConversionOptions): Promise<Result<JsonObject>> => {
  try {
    // Loaded when it is needed: it takes longer than most conversions.
    const { convertV2 } = await import('openapi-to-postmanv2');
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
