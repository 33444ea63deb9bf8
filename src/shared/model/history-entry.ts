import { z } from 'zod';
import { headerPairSchema } from './call';
import { requestPartsSchema } from './request';
import { redirectSchema, timingSchema } from './sent-response';

/** A line of the History section: what the list needs and no more, as there may be 50,000. */
export const historyRowSchema = z.object({
  id: z.number(),
  /** Milliseconds since 1970. */
  at: z.number(),
  method: z.string(),
  /** As it was sent. */
  url: z.string(),
  /** Null where no response was kept, or none came. */
  status: z.number().nullable(),
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

/** A response as it came. */
export const keptResponseSchema = z.object({
  status: z.number(),
  statusText: z.string(),
  headers: z.array(headerPairSchema),
  body: z.instanceof(Uint8Array),
  /** From sending to the last byte, in milliseconds. */
  duration: z.number(),
  /** What only a response that came here has, not one of a file, nor one kept by an earlier version. */
  timing: timingSchema.optional(),
  wireSize: z.number().optional(),
  redirects: z.array(redirectSchema).optional(),
  leftOut: z.array(z.string()).optional(),
  cut: z.boolean().optional(),
});
export type KeptResponse = z.infer<typeof keptResponseSchema>;

/** A request that was sent, and its response when it was kept. */
export const historyEntrySchema = z.object({
  id: z.number(),
  at: z.number(),
  /** As it was typed, with its variables. */
  request: requestPartsSchema,
  /** As it went out. */
  sent: requestPartsSchema,
  response: keptResponseSchema.nullable(),
  /** Why there is no response. */
  reason: z.string().nullable(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type NewHistoryEntry = Omit<HistoryEntry, 'id'>;

/** How many entries are kept; the oldest go first. */
export const historyLimit = 50_000;

/** An entry of a file that could not be used: its place, and why. */
export const skippedEntrySchema = z.object({ at: z.string(), problem: z.string() });
export type SkippedEntry = z.infer<typeof skippedEntrySchema>;

/** What a mock server of some entries would hold. */
export const historyPlanSchema = z.object({
  requests: z.number(),
  /** How many would answer 200 and nothing. */
  withoutResponse: z.number(),
  /** How many would answer with a body that is not whole: it was longer than is kept. */
  cut: z.number(),
  /** Paths with wildcards in the place of ids, an example of each, and how many paths it stands for. */
  wildcards: z.array(z.object({ path: z.string(), example: z.string(), count: z.number() })),
});
export type HistoryPlan = z.infer<typeof historyPlanSchema>;
