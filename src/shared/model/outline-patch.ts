import { z } from 'zod';
import { type AnyItem, exampleOutlineSchema, itemOutlineSchema, requestOutlineSchema } from './collection';

type Line<T> = T extends AnyItem ? Omit<T, 'children'> : never;
/** An item, without what lies in it. */
export type ItemLine = Line<AnyItem>;

/** What has changed about an item that stays in its list. */
export interface ItemPatch {
  /** Its place in the list before. */
  at: number;
  /** The item as it is now, where it is not as it was. */
  line?: ItemLine;
  children?: ListPatch;
}

/** How a list of items became another. */
export interface ListPatch {
  changed: ItemPatch[];
  /** What stands from one place to another now: each the place of an item that was there before, or a new item. */
  middle?: { from: number; to: number; items: (number | AnyItem)[] };
}

const listPatchSchema: z.ZodType<ListPatch> = z.lazy(() =>
  z.object({
    changed: z.array(itemPatchSchema),
    middle: z
      .object({
        from: z.number(),
        to: z.number(),
        items: z.array(z.union([z.number(), itemOutlineSchema, exampleOutlineSchema])),
      })
      .exactOptional(),
  }),
);

const lineSchema: z.ZodType<ItemLine> = z.union([
  z.object({ kind: z.literal('folder'), id: z.string(), name: z.string() }),
  requestOutlineSchema.omit({ children: true }),
  exampleOutlineSchema,
]);

const itemPatchSchema: z.ZodType<ItemPatch> = z.object({
  at: z.number(),
  line: lineSchema.exactOptional(),
  children: listPatchSchema.exactOptional(),
});

/** What an edit changed of a collection's outline. It fits the outline of the revision `base`, and no other. */
export const outlinePatchSchema = z.object({
  id: z.string(),
  base: z.number(),
  revision: z.number(),
  name: z.string(),
  description: z.string().exactOptional(),
  requestCount: z.number(),
  exampleCount: z.number(),
  children: listPatchSchema.exactOptional(),
});
export type OutlinePatch = z.infer<typeof outlinePatchSchema>;
