import { isObject, type Json } from '../../shared/json';
import { looksLikeGraphql } from './definition/looks-like-graphql';

/** A definition in JSON that is damaged, so that it cannot be read as JSON. */
const damaged = /^[\s\ufeff]*\{[\s\S]*?"(openapi|swagger)"\s*:\s*"\d/;
const yaml = /^["']?(openapi|swagger)["']?[ \t]*:[ \t]*["']?\d/m;

/** What a GraphQL schema is called. */
export const graphqlSchema = 'a GraphQL schema';

const named = (key: string | undefined): string =>
  key === 'swagger' ? 'a Swagger definition' : 'an OpenAPI definition';

/** What definition of an API an object is, in words; undefined where it is none. */
export const definitionOfObject = (data: Json): string | undefined => {
  // A list of items makes a collection, whatever else a tool has put beside it.
  if (!isObject(data) || 'item' in data) return undefined;
  return 'openapi' in data ? named('openapi') : 'swagger' in data ? named('swagger') : undefined;
};

/** The same for a text that is not JSON. */
export const definitionOfText = (text: string): string | undefined => {
  const start = text.slice(0, 100_000);
  const inYaml = yaml.exec(start);
  if (inYaml) return `${named(inYaml[1])} in YAML`;
  const inJson = damaged.exec(start);
  if (inJson) return named(inJson[1]);
  return looksLikeGraphql(start) ? graphqlSchema : undefined;
};
