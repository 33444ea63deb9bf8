import { z } from 'zod';
import { headerSchema, languageSchema } from './example';

/** A 5xx answer that, set active, answers every call (facts 2.5). */
export const serverStubSchema = z.object({
  id: z.string(),
  name: z.string(),
  code: z.int().min(500).max(599),
  headers: z.array(headerSchema.extend({ description: z.string().default('') })),
  body: z.string(),
  language: languageSchema,
});
export type ServerStub = z.infer<typeof serverStubSchema>;
