import { z } from 'zod';

/** A request a mock server received, and what answered it. */
export const callSchema = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  method: z.string(),
  /** Path and query as they were sent. */
  target: z.string(),
  status: z.number(),
  /** The example that answered; null where none did. */
  example: z.string().nullable(),
  /** From the last byte of the request to the answer handed to the socket, in milliseconds. */
  duration: z.number(),
});
export type Call = z.infer<typeof callSchema>;
