import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, type JsonObject, textOr } from '../../../shared/json';
import { inWords } from '../place';
import { misfit, refuseFor } from '../shape';
import { refuseBrokenRef } from './broken-ref';
import { collapseFolders } from './collapse-folders';
import { type ConversionOptions, conversionOf } from './conversion';
import { convertByLibrary } from './library';
import { libraryInput } from './library-input';
import { operationsOf } from './operation';
import { parseDefinition } from './parse';
import { definitionKind } from './recognise';
import { followIn } from './refs';
import { withExamples } from './with-examples';

/** A collection made of a definition. */
export interface Converted {
  readonly name: string;
  readonly collection: JsonObject;
}

/**
 * An OpenAPI 3 or Swagger 2.0 definition, as data or as text, as a Postman collection v2.1 whose examples answer.
 * Nothing but the definition is read: what it refers to outside of itself is refused, with its place.
 */
export const toCollection = async (
  definition: JsonObject | string,
  options: ConversionOptions = {},
): Promise<Result<Converted>> => {
  const read = typeof definition === 'string' ? parseDefinition(definition) : done(definition);
  if (!read.ok) return read;
  const data = read.value;
  if (definitionKind(data) === undefined) return refuse({ code: 'file-not-recognised', found: foundIn(data) });
  if (data.paths !== undefined && !isObject(data.paths)) return refuseFor(misfit('an object', data.paths), ['paths']);
  const follow = followIn(data);
  const broken = refuseBrokenRef(data, follow);
  if (broken) return broken;
  const conversion = conversionOf(follow, options);
  const operations = operationsOf(data, follow);
  const converted = await convertByLibrary(libraryInput(data, operations, conversion), options);
  if (!converted.ok) return converted;
  const made = withExamples(converted.value, operations, conversion);
  // A tag is a folder because its author says so, be it of one request.
  const collection = options.collapseFolders && options.folderStrategy !== 'Tags' ? collapseFolders(made) : made;
  const info = isObject(collection.info) ? collection.info : {};
  return done({ name: textOr(info.name, 'Imported from OpenAPI'), collection });
};

const foundIn = (data: JsonObject): string => {
  const [word, version] = 'openapi' in data ? ['OpenAPI', data.openapi] : ['Swagger', data.swagger];
  return typeof version === 'string' || typeof version === 'number'
    ? `a definition of ${word} ${version}`
    : inWords(data);
};
