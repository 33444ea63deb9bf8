import { z } from 'zod';
import { refusalSchema } from '../errors';

/** What a thing in the trash is; `file` where that cannot be told, as it cannot be read. */
export const trashedKindSchema = z.enum([
  'collection',
  'folder',
  'request',
  'example',
  'environment',
  'mock-server',
  'api',
  'api-version',
  'file',
]);
export type TrashedKind = z.infer<typeof trashedKindSchema>;

/** One thing in the trash. */
export const trashRowSchema = z.object({
  /** Names it for restoring and deleting. */
  key: z.string(),
  kind: trashedKindSchema,
  /** A request's; empty for all else. */
  method: z.string(),
  name: z.string(),
  /** What it lay in: a section, an API, or a collection and its folders. */
  where: z.string(),
  deletedAt: z.number(),
  /** Until it is deleted for good. */
  daysLeft: z.number(),
  /** Why it cannot be read, and so not be restored. */
  error: refusalSchema.nullable(),
});
export type TrashRow = z.infer<typeof trashRowSchema>;
