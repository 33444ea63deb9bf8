import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, type JsonObject } from '../../../shared/json';
import type { DefinitionType, GenerationOptions } from '../../../shared/model/api';
import type { ConversionOptions } from '../openapi/conversion';
import { operationsOf } from '../openapi/operation';
import { parseDefinition } from '../openapi/parse';
import { followIn } from '../openapi/refs';
import { toCollection } from '../openapi/to-collection';
import { markGenerated } from './generated';
import { graphqlCollection } from './graphql-collection';

const megabyte = 1024 * 1024;

/** *Optimize conversion*: the larger a definition, the less deep its schemas are followed (facts 7.3). */
const depthFor = (text: string, requests: number): number => {
  if (text.length >= 8 * megabyte) return 2;
  if (text.length >= 5 * megabyte || requests > 1_500) return 3;
  if (text.length >= megabyte && requests > 1_000) return 5;
  return requests > 500 ? 6 : 10;
};

const conversionOptions = (options: GenerationOptions, text: string, definition: JsonObject): ConversionOptions => ({
  requestNameSource: options.requestNameSource,
  indentCharacter: options.indentCharacter,
  parametersResolution: options.requestParametersResolution,
  exampleParametersResolution: options.exampleParametersResolution,
  folderStrategy: options.folderStrategy,
  includeAuthInfoInExample: options.includeAuthInfoInExample,
  enableOptionalParameters: !options.disableOptionalParameters,
  keepImplicitHeaders: options.keepImplicitHeaders,
  collapseFolders: options.collapseFolders,
  ...(options.optimizeConversion
    ? { optionalDepth: depthFor(text, operationsOf(definition, followIn(definition)).length) }
    : {}),
});

/** A collection made of a definition, by the ten options, and marked for a later update; `told` hears what is being done. */
export const generateCollection = async (...given: Parameters<typeof convert>): Promise<Result<JsonObject>> => {
  const made = await convert(...given);
  if (made.ok) markGenerated(made.value);
  return made;
};

const convert = async (
  text: string,
  type: DefinitionType,
  options: GenerationOptions,
  told: (stage: string) => void,
): Promise<Result<JsonObject>> => {
  told('Reading the definition');
  if (type === 'graphql') {
    const made = graphqlCollection(text, options.indentCharacter === 'Tab' ? '\t' : '  ');
    return 'problem' in made ? refuse({ code: 'definition-broken', problem: String(made.problem) }) : done(made);
  }
  const definition = parseDefinition(text);
  if (!definition.ok) return definition;
  told('Making requests and examples');
  const converted = await toCollection(definition.value, conversionOptions(options, text, definition.value));
  if (!converted.ok) return converted;
  const { collection } = converted.value;
  return isObject(collection) ? done(collection) : refuse({ code: 'internal', reason: 'no collection was made' });
};
