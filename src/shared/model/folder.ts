import { z } from 'zod';
import { authSchema } from './request';

/** A folder of a collection, as its tab edits it. */
export const folderDocumentSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  auth: authSchema,
});
export type FolderDocument = z.infer<typeof folderDocumentSchema>;

export const folderChangeSchema = folderDocumentSchema.omit({ id: true, name: true }).partial();
export type FolderChange = z.infer<typeof folderChangeSchema>;
