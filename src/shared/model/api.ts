import { z } from 'zod';

/** The kinds of definition an API version can have (SPEC section 9). */
export const definitionTypeSchema = z.enum(['openapi-3.0', 'openapi-3.1', 'swagger-2.0', 'graphql']);
export type DefinitionType = z.infer<typeof definitionTypeSchema>;

/** How a definition is written; also the ending of its file. */
export const definitionFormatSchema = z.enum(['yaml', 'json', 'graphql']);
export type DefinitionFormat = z.infer<typeof definitionFormatSchema>;

/** The ten options of *Show advanced settings* (facts 7.3), with Postman's defaults. */
export const generationOptionsSchema = z.object({
  requestNameSource: z.enum(['Fallback', 'URL']).default('Fallback'),
  indentCharacter: z.enum(['Space', 'Tab']).default('Space'),
  collapseFolders: z.boolean().default(true),
  optimizeConversion: z.boolean().default(true),
  requestParametersResolution: z.enum(['Schema', 'Example']).default('Schema'),
  exampleParametersResolution: z.enum(['Example', 'Schema']).default('Example'),
  folderStrategy: z.enum(['Paths', 'Tags']).default('Paths'),
  includeAuthInfoInExample: z.boolean().default(true),
  disableOptionalParameters: z.boolean().default(false),
  keepImplicitHeaders: z.boolean().default(false),
});
export type GenerationOptions = z.infer<typeof generationOptionsSchema>;
export const defaultGenerationOptions: GenerationOptions = generationOptionsSchema.parse({});

/** What an update of a generated collection does to one request, example or variable. */
export const updateChangeSchema = z.object({
  /** `kept`: edited by hand, so it stays as it is. `deleted`: deleted by hand, so it stays deleted. */
  kind: z.enum(['added', 'changed', 'removed', 'kept', 'deleted']),
  what: z.enum(['request', 'example', 'variable']),
  label: z.string(),
});
export type UpdateChange = z.infer<typeof updateChangeSchema>;

/** A collection that belongs to a version; one that was generated remembers what from. */
const collectionLinkSchema = z.object({
  id: z.string(),
  /** The hash of the definition it was generated from or last updated to, and how. */
  generated: z
    .object({
      definition: z.string(),
      options: generationOptionsSchema,
      /** What the last update found edited by hand, and kept. */
      kept: z.array(updateChangeSchema).optional(),
    })
    .optional(),
});

/** One version of an API, as it is kept: its definition is a file of its own beside it, named by its id. */
export const keptVersionSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: definitionTypeSchema,
  format: definitionFormatSchema,
  collections: z.array(collectionLinkSchema).default([]),
  environments: z.array(z.string()).default([]),
  mockServers: z.array(z.string()).default([]),
});
export type KeptVersion = z.infer<typeof keptVersionSchema>;

/** A version as the window sees it. `definition` is the hash of what its file holds; empty where there is no file. */
const apiVersionSchema = keptVersionSchema.extend({ definition: z.string() });
export type ApiVersion = z.infer<typeof apiVersionSchema>;

export const apiSchema = z.object({ id: z.string(), name: z.string(), versions: z.array(apiVersionSchema) });
export type Api = z.infer<typeof apiSchema>;

/** Names one version of one API. */
export const versionPlaceSchema = z.object({ api: z.string(), version: z.string() });
export type VersionPlace = z.infer<typeof versionPlaceSchema>;

/** What a version can be linked with. */
export const linkKindSchema = z.enum(['collection', 'environment', 'mock-server']);
export type LinkKind = z.infer<typeof linkKindSchema>;

/** Something in a definition that is wrong; an error keeps a collection from being generated. Counted from 1. */
export const definitionProblemSchema = z.object({
  severity: z.enum(['error', 'warning']),
  line: z.number(),
  column: z.number(),
  message: z.string(),
});
export type DefinitionProblem = z.infer<typeof definitionProblemSchema>;

/** A path, operation or schema of a definition, and the line where it begins. */
export const outlineEntrySchema = z.object({
  group: z.enum(['paths', 'schemas', 'operations', 'types']),
  label: z.string(),
  line: z.number(),
});
export type OutlineEntry = z.infer<typeof outlineEntrySchema>;

/** What looking through a definition found. */
export const definitionCheckSchema = z.object({
  /** What it is, where that can be told. */
  type: definitionTypeSchema.nullable(),
  /** What it is instead of a definition, in words, where that is sure. */
  foreign: z.string().nullable(),
  title: z.string(),
  /** The version the definition says it is of; empty where it says none. */
  version: z.string(),
  problems: z.array(definitionProblemSchema),
  /** There may be more problems than are listed. */
  more: z.number(),
  outline: z.array(outlineEntrySchema),
  /** Where what its references name begins, by the reference; null where it could not be read. Counted from 1. */
  targets: z.record(z.string(), z.object({ line: z.number(), column: z.number() })).nullable(),
});
export type DefinitionCheck = z.infer<typeof definitionCheckSchema>;

/** One row of the table *Create a new collection*. */
export const requestRowSchema = z.object({
  method: z.string().max(40),
  url: z.string().max(10_000),
  status: z.int().min(200).max(599),
  body: z.string(),
  requestBody: z.string().default(''),
  /** One `Name: value` a line. */
  headers: z.string().default(''),
  description: z.string().default(''),
});
export type RequestRow = z.infer<typeof requestRowSchema>;
