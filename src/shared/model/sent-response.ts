import { z } from 'zod';
import { headerPairSchema } from './call';

/** What the request tab shows of an answer. Its bytes stay in the main process, by the name of the sending. */
export const sentResponseSchema = z.object({
  status: z.number(),
  statusText: z.string(),
  headers: z.array(headerPairSchema),
  /** Decoded; null where the bytes are no text. */
  text: z.string().nullable(),
  /** Of the body as it came, decompressed, in bytes. */
  size: z.number(),
  /** The body was longer than is kept. */
  cut: z.boolean(),
  /** From sending to the last byte, in milliseconds. */
  duration: z.number(),
  /** Where it was sent on to, oldest first. */
  redirects: z.array(z.object({ status: z.number(), to: z.string() })),
});
export type SentResponse = z.infer<typeof sentResponseSchema>;
