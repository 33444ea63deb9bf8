import { z } from 'zod';

export const headerSchema = z.object({ key: z.string(), value: z.string(), disabled: z.boolean() });
export type Header = z.infer<typeof headerSchema>;

/** The languages Postman keeps for a body (`_postman_previewlanguage`). */
export const languageSchema = z.enum(['json', 'xml', 'html', 'javascript', 'text']);
export type Language = z.infer<typeof languageSchema>;

/** An example (in a mock server: a scenario): the request it answers and the response it gives. */
export const exampleSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The request this example is kept under. */
  requestName: z.string(),
  method: z.string(),
  url: z.string(),
  code: z.number(),
  headers: z.array(headerSchema),
  body: z.string(),
  language: languageSchema,
});
export type Example = z.infer<typeof exampleSchema>;

export const exampleChangeSchema = z
  .object({
    code: z.int().min(200).max(599),
    body: z.string(),
    language: languageSchema,
  })
  .partial();
export type ExampleChange = z.infer<typeof exampleChangeSchema>;
