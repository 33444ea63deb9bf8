import { z } from 'zod';
import { languageSchema } from './language';
import { partsChangeSchema, requestPartsSchema, rowSchema } from './request';

export { type Language, languageSchema } from './language';

export const headerSchema = z.object({ key: z.string(), value: z.string(), disabled: z.boolean() });
export type Header = z.infer<typeof headerSchema>;

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
    request: partsChangeSchema,
  })
  .partial();
export type ExampleChange = z.infer<typeof exampleChangeSchema>;
