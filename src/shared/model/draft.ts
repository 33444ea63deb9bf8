import { z } from 'zod';
import { variableSchema } from './environment';
import { languageSchema } from './language';
import { authSchema, requestPartsSchema, rowSchema } from './request';

/** What the editor of each kind of document edits, field by field. */
export const fieldSchemas = {
  request: requestPartsSchema.extend({ description: z.string() }),
  example: requestPartsSchema.extend({
    /** As typed; may not be a status yet. */
    code: z.string(),
    responseHeaders: z.array(rowSchema),
    responseBody: z.string(),
    language: languageSchema,
    /** Set at once, beside what is typed. */
    isDefault: z.boolean(),
    /** Milliseconds as typed; empty for none of its own. */
    delay: z.string(),
  }),
  folder: z.object({ description: z.string(), auth: authSchema }),
  collection: z.object({ description: z.string(), variables: z.array(rowSchema), auth: authSchema }),
  environment: z.object({ variables: z.array(variableSchema) }),
  definition: z.object({ text: z.string() }),
  'server-stub': z.object({
    /** As typed; may not be a status yet. */
    code: z.string(),
    responseHeaders: z.array(rowSchema),
    responseBody: z.string(),
    language: languageSchema,
  }),
  /** A request that is saved nowhere yet. */
  'new-request': requestPartsSchema.extend({ name: z.string() }),
} as const;

export type DocumentKind = keyof typeof fieldSchemas;
export type Fields<K extends DocumentKind = DocumentKind> = z.infer<(typeof fieldSchemas)[K]>;

const draftOf = <K extends DocumentKind>(kind: K) =>
  z.object({
    kind: z.literal(kind),
    /** The fields that differ from what is saved, as they are typed. */
    now: fieldSchemas[kind].partial(),
    /** The same fields as they were saved when the first edit was made: a difference to what is saved now is a conflict. */
    base: fieldSchemas[kind].partial(),
  });

/** Edits that are not saved. */
export const draftSchema = z.discriminatedUnion('kind', [
  draftOf('request'),
  draftOf('example'),
  draftOf('folder'),
  draftOf('collection'),
  draftOf('environment'),
  draftOf('definition'),
  draftOf('server-stub'),
  draftOf('new-request'),
]);
export type KeptDraft = z.infer<typeof draftSchema>;
