import { z } from 'zod';
import { authSchema, rowSchema } from './request';

/** What a collection's tab edits: all of it but its items. */
export const collectionDocumentSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  variables: z.array(rowSchema),
  auth: authSchema,
});
export type CollectionDocument = z.infer<typeof collectionDocumentSchema>;

export const collectionChangeSchema = collectionDocumentSchema.omit({ id: true, name: true }).partial();
export type CollectionChange = z.infer<typeof collectionChangeSchema>;
