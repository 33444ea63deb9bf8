import { isObject, type Json } from '../../../shared/json';

/** What kind of definition data is, in words: "OpenAPI 3.0", "OpenAPI 3.1", "Swagger 2.0"; undefined where it is none we read. */
export const definitionKind = (data: Json): string | undefined => {
  if (!isObject(data)) return undefined;
  // In YAML a version without quotes is a number: `swagger: 2.0` reads as 2.
  const [swagger, openapi] = [data.swagger, data.openapi].map((each) => (typeof each === 'number' ? `${each}` : each));
  if (typeof openapi === 'string') {
    const minor = /^3(?:\.(\d+)(?:\.|$)|$)/.exec(openapi.trim());
    return minor ? `OpenAPI 3.${minor[1] ?? 0}` : undefined;
  }
  return typeof swagger === 'string' && /^2(?:\.0)?$/.test(swagger.trim()) ? 'Swagger 2.0' : undefined;
};

/** Whether data is an OpenAPI 3 or Swagger 2.0 definition, be it a damaged one. */
export const isDefinition = (data: Json): boolean => definitionKind(data) !== undefined;
