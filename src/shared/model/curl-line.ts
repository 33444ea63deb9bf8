import { z } from 'zod';

/** A request as a line for a terminal, and what of it is not in the line. */
export const curlLineSchema = z.object({
  line: z.string(),
  /** What was masked and nobody knows any more: names of headers, or what else it is. */
  masked: z.array(z.string()),
  /** Why its body is left out; null where nothing of it is. */
  bodyOut: z.enum(['binary', 'cut', 'gone', 'long', 'head']).nullable(),
  /** Files of its form: they have to lie where the line is run. */
  files: z.array(z.string()),
});
export type CurlLine = z.infer<typeof curlLineSchema>;
