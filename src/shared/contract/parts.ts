import { z } from 'zod';

export const nothing = z.object({});
export const id = z.object({ id: z.string() });
export const name = z.string().max(100_000);
export const job = z.string().max(100);
/** An item of a collection. */
export const item = z.object({ collection: z.string(), id: z.string() });
/** The key of a document's tab and draft. */
export const key = z.string().min(1).max(1_000);
export const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
