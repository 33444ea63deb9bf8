import { z } from 'zod';
import { languageSchema } from './language';

/** One row of a table of parameters, headers or form fields. A row switched off stays in the file and does not count. */
export const rowSchema = z.object({
  key: z.string(),
  value: z.string(),
  description: z.string(),
  disabled: z.boolean(),
});
export type Row = z.infer<typeof rowSchema>;

/**
 * A form field is a text or a file that the user picked: its name and a token, never its path (`shared/picked-file.ts`).
 * It may have a content type of its own.
 */
export const formRowSchema = rowSchema.extend({ type: z.enum(['text', 'file']), contentType: z.string().optional() });
export type FormRow = z.infer<typeof formRowSchema>;

/** How a request says who sends it. `other` is a kind we keep as the file has it and do not use. */
export const authSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('inherit') }),
  z.object({ type: z.literal('none') }),
  z.object({ type: z.literal('basic'), username: z.string(), password: z.string() }),
  z.object({ type: z.literal('bearer'), token: z.string() }),
  z.object({ type: z.literal('apikey'), key: z.string(), value: z.string(), in: z.enum(['header', 'query']) }),
  z.object({ type: z.literal('other'), name: z.string() }),
]);
export type Auth = z.infer<typeof authSchema>;

const rawBodySchema = z.object({ mode: z.literal('raw'), text: z.string(), language: languageSchema });
const urlencodedBodySchema = z.object({ mode: z.literal('urlencoded'), rows: z.array(rowSchema) });
const formBodySchema = z.object({ mode: z.literal('formdata'), rows: z.array(formRowSchema) });
/** A kind we keep as the file has it (file, GraphQL). */
const otherBodySchema = z.object({ mode: z.literal('other'), name: z.string() });

/** What a type that is not the chosen one holds. */
const keptBodySchema = z.discriminatedUnion('mode', [
  rawBodySchema,
  urlencodedBodySchema,
  formBodySchema,
  otherBodySchema,
]);
export type KeptBody = z.infer<typeof keptBodySchema>;

/** What the types hold that are not chosen: whoever switches back finds it again. Those that hold nothing are left out. */
const kept = { others: z.array(keptBodySchema).max(4).optional() };

/** What a request carries. */
export const bodySchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('none'), ...kept }),
  rawBodySchema.extend(kept),
  urlencodedBodySchema.extend(kept),
  formBodySchema.extend(kept),
  otherBodySchema.extend(kept),
]);
export type Body = z.infer<typeof bodySchema>;

/** What is sent, whoever keeps it: a request of a collection, an example's own request, a tab not saved yet. */
export const requestPartsSchema = z.object({
  method: z.string(),
  /** As it is typed, with the query of the parameters that are on. */
  url: z.string(),
  /** The query's rows, those switched off too, in order. */
  params: z.array(rowSchema),
  /** The values of `:name` segments. */
  pathVariables: z.array(rowSchema),
  headers: z.array(rowSchema),
  auth: authSchema,
  body: bodySchema,
});
export type RequestParts = z.infer<typeof requestPartsSchema>;

export const emptyRequest: RequestParts = {
  method: 'GET',
  url: '',
  params: [],
  pathVariables: [],
  headers: [],
  auth: { type: 'none' },
  body: { mode: 'none' },
};

/** A request of a collection, as its tab edits it. */
export const requestDocumentSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  parts: requestPartsSchema,
});
export type RequestDocument = z.infer<typeof requestDocumentSchema>;

export const partsChangeSchema = requestPartsSchema.partial();
export type PartsChange = z.infer<typeof partsChangeSchema>;

export const requestChangeSchema = z.object({ description: z.string(), parts: partsChangeSchema }).partial();
export type RequestChange = z.infer<typeof requestChangeSchema>;
