import { z } from 'zod';
import { headerPairSchema } from './call';

/** Where the time of a sending went, in milliseconds; together they are its duration. */
export const timingSchema = z.object({
  /** Variables, authorization and body put together. */
  prepare: z.number(),
  /** All that came before the last request of a chain of redirects. */
  redirects: z.number(),
  /** Until a connection was begun. */
  socket: z.number(),
  dns: z.number(),
  connect: z.number(),
  tls: z.number(),
  /** From the request to the head of the answer. */
  wait: z.number(),
  download: z.number(),
});
export type Timing = z.infer<typeof timingSchema>;

/** A redirect that was followed: the status of the answer, and the URL it led to. */
export const redirectSchema = z.object({ status: z.number(), to: z.string() });

/** What the request tab shows of an answer. Its bytes stay in the main process, by the name of the sending. */
export const sentResponseSchema = z.object({
  status: z.number(),
  statusText: z.string(),
  headers: z.array(headerPairSchema),
  /** Decoded; null where the bytes are no text. */
  text: z.string().nullable(),
  /** Of the body as it came, decompressed, in bytes. */
  size: z.number(),
  /** Of the head of the answer, and of the body as it came over the wire; null where that was not kept. */
  headerSize: z.number(),
  wireSize: z.number().nullable(),
  /** The body was longer than is kept. */
  cut: z.boolean(),
  /** From sending to the last byte, in milliseconds. */
  duration: z.number(),
  /** Null where it was not kept. */
  timing: timingSchema.nullable(),
  /** Where it was sent on to, oldest first. */
  redirects: z.array(redirectSchema),
  /** Headers that were typed and did not go out: they are the connection's own. */
  leftOut: z.array(z.string()),
});
export type SentResponse = z.infer<typeof sentResponseSchema>;
