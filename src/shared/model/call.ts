import { z } from 'zod';

/** Who answered a call: an example, a server stub, the CORS preflight, or the mock server itself (401, 404, 500 and so on). */
export const answeredBySchema = z.enum(['example', 'server-stub', 'preflight', 'mock-server']);
export type AnsweredBy = z.infer<typeof answeredBySchema>;

/** A request a mock server received, and what answered it. */
export const callSchema = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  method: z.string(),
  /** Path and query as they were sent. */
  target: z.string(),
  status: z.number(),
  /** The name of the example or server stub that answered; null where none did. */
  example: z.string().nullable(),
  /** From the last byte of the request to the answer handed to the socket, in milliseconds. */
  duration: z.number(),
});
export type Call = z.infer<typeof callSchema>;

/** A call as the log lists it. */
export const loggedCallSchema = callSchema.extend({
  /** Grows with every call that is kept. */
  id: z.number(),
  mock: z.string(),
  answeredBy: answeredBySchema,
  /** The id of the example that answered, and the request it is kept under. */
  exampleId: z.string().nullable(),
  requestName: z.string().nullable(),
  /** What the mock server itself said, as "No matching requests". */
  said: z.string().nullable(),
  /** How many calls came between the one before and this one that were only counted. */
  counted: z.number(),
});
export type LoggedCall = z.infer<typeof loggedCallSchema>;

/** A header as it went over the wire. */
export const headerPairSchema = z.tuple([z.string(), z.string()]);
export type HeaderPair = z.infer<typeof headerPairSchema>;

/** A body as it is kept: `size` is its true length in bytes, the text may be shorter, or gone. */
export const keptBodySchema = z.object({
  text: z.string(),
  /** The text is base64: the bytes are no UTF-8. */
  binary: z.boolean(),
  size: z.number(),
  /** How many of the bytes are kept. */
  kept: z.number(),
});
export type KeptBody = z.infer<typeof keptBodySchema>;

const callMessageSchema = z.object({ headers: z.array(headerPairSchema), body: keptBodySchema });
export type CallMessage = z.infer<typeof callMessageSchema>;

/** A call with all that is kept of it. */
export const wholeCallSchema = loggedCallSchema.extend({
  request: callMessageSchema,
  response: callMessageSchema,
  /** False where headers and bodies had to go, so that the log stays within its bound on disk. */
  contentKept: z.boolean(),
});
export type WholeCall = z.infer<typeof wholeCallSchema>;

/** A call as its listener reports it, before it has a place in a log. */
export type RecordedCall = Omit<WholeCall, 'id' | 'mock' | 'contentKept'>;

/** An example to be made of a call that nothing answered: below a request of the collection, or below a new one. */
export const savedCallExampleSchema = z.object({
  request: z.string().nullable(),
  name: z.string().trim().min(1).max(1_000),
  code: z.int().min(200).max(599),
  body: z.string().max(10_000_000),
});
export type SavedCallExample = z.infer<typeof savedCallExampleSchema>;
