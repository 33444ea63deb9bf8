import { z } from 'zod';
import { refusalSchema } from '../errors';
import { skippedEntrySchema } from './history-entry';
import { targetSchema } from './target';

export const importReportSchema = z.object({
  imported: z.array(
    z.object({
      file: z.string(),
      target: targetSchema,
      name: z.string(),
      /** What the file was, in the field's words: "Postman collection v2.1". */
      format: z.string(),
    }),
  ),
  /** Files of requests that were sent: what of them is in the history now, oldest first. */
  recorded: z.array(
    z.object({ file: z.string(), ids: z.array(z.number()), format: z.string(), skipped: z.array(skippedEntrySchema) }),
  ),
  refused: z.array(z.object({ file: z.string(), error: refusalSchema })),
});
export type ImportReport = z.infer<typeof importReportSchema>;
