import { z } from 'zod';
import { refusalSchema } from '../errors';
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
  refused: z.array(z.object({ file: z.string(), error: refusalSchema })),
});
export type ImportReport = z.infer<typeof importReportSchema>;
