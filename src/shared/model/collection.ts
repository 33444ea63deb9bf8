import { z } from 'zod';

/**
 * What the window needs of a collection: its tree without headers and bodies.
 * Ids are unique within the collection; children stand in sidebar order.
 */
export const exampleOutlineSchema = z.object({
  kind: z.literal('example'),
  id: z.string(),
  name: z.string(),
  /** HTTP status, 200 where the file names none. */
  code: z.number(),
  /** It answers where several of its request fit a call equally well; absent where it does not. */
  isDefault: z.literal(true).optional(),
});
export type ExampleOutline = z.infer<typeof exampleOutlineSchema>;

export const requestOutlineSchema = z.object({
  kind: z.literal('request'),
  id: z.string(),
  name: z.string(),
  method: z.string(),
  url: z.string(),
  children: z.array(exampleOutlineSchema),
});
export type RequestOutline = z.infer<typeof requestOutlineSchema>;

export interface FolderOutline {
  kind: 'folder';
  id: string;
  name: string;
  children: ItemOutline[];
}
export type ItemOutline = FolderOutline | RequestOutline;
/** Anything inside a collection. */
export type AnyItem = ItemOutline | ExampleOutline;

export const itemOutlineSchema: z.ZodType<ItemOutline> = z.lazy(() =>
  z.union([
    requestOutlineSchema,
    z.object({ kind: z.literal('folder'), id: z.string(), name: z.string(), children: z.array(itemOutlineSchema) }),
  ]),
);

export const collectionOutlineSchema = z.object({
  id: z.string(),
  /** Goes up with every edit: what the window is told next fits this one. */
  revision: z.number(),
  name: z.string(),
  description: z.string(),
  requestCount: z.number(),
  exampleCount: z.number(),
  children: z.array(itemOutlineSchema),
});
export type CollectionOutline = z.infer<typeof collectionOutlineSchema>;
