import { z } from 'zod';
import { languageSchema } from './language';
import { partsChangeSchema, requestPartsSchema, rowSchema } from './request';

export { type Language, languageSchema } from './language';

export const headerSchema = z.object({ key: z.string(), value: z.string(), disabled: z.boolean() });

/** An example (in a mock server: a scenario): the request it answers and the response it gives. */
export const exampleSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The request this example is kept under. */
  requestName: z.string(),
  method: z.string(),
  url: z.string(),
  code: z.number(),
  headers: z.array(rowSchema),
  body: z.string(),
  language: languageSchema,
  /** Of the examples that fit a call equally well, this one answers. */
  isDefault: z.boolean(),
  /** Its own delay in milliseconds; null where it has none. */
  delay: z.number().nullable(),
  /** The request it answers: its own, else that of the request it is kept under. */
  request: requestPartsSchema,
});
export type Example = z.infer<typeof exampleSchema>;

export const exampleChangeSchema = z
  .object({
    code: z.int().min(200).max(599),
    headers: z.array(rowSchema),
    body: z.string(),
    language: languageSchema,
    isDefault: z.boolean(),
    delay: z.int().min(0).max(180_000).nullable(),
    request: partsChangeSchema,
  })
  .partial();
export type ExampleChange = z.infer<typeof exampleChangeSchema>;
