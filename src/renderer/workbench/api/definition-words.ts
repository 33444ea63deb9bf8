import type { DefinitionFormat, DefinitionType } from '../../../shared/model/api';

/** The types of definition, as people call them. */
export const definitionTypes: readonly { readonly value: DefinitionType; readonly label: string }[] = [
  { value: 'openapi-3.0', label: 'OpenAPI 3.0' },
  { value: 'openapi-3.1', label: 'OpenAPI 3.1' },
  { value: 'swagger-2.0', label: 'Swagger 2.0' },
  { value: 'graphql', label: 'GraphQL' },
];
export const formatWords: Readonly<Record<DefinitionFormat, string>> = { yaml: 'YAML', json: 'JSON', graphql: 'SDL' };
export const typeWords = (type: DefinitionType): string =>
  definitionTypes.find(({ value }) => value === type)?.label ?? type;
