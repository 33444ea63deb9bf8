import { z } from 'zod';
import { configurationFieldSchema, configurationProblemSchema } from './model/configuration';

/**
 * Every way a call can be refused: a code and the facts that belong to it.
 * The words for people live where people are: the renderer and the command line.
 */
const errorSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('invalid-input'), call: z.string(), at: z.string(), problem: z.string() }),
  z.object({ code: z.literal('not-found'), what: z.string(), id: z.string() }),
  z.object({ code: z.literal('name-empty') }),
  /** Another one beside it has this name already. */
  z.object({ code: z.literal('name-taken'), name: z.string() }),
  z.object({ code: z.literal('nothing-to-undo') }),
  /** Items cannot lie where they were to go: below themselves, or where only another kind can. */
  z.object({ code: z.literal('cannot-lie-there'), why: z.enum(['itself', 'kind']) }),
  z.object({ code: z.literal('not-in-trash') }),
  /** The call came, or was under way, while another workspace was being opened. */
  z.object({ code: z.literal('workspace-switching') }),
  /** A folder cannot be opened as a workspace. `instead`: at the start, so the workspace of the data folder is open. */
  z.object({
    code: z.literal('workspace-folder'),
    name: z.string(),
    why: z.enum(['gone', 'not-a-folder', 'no-access', 'other']),
    reason: z.string(),
    instead: z.boolean(),
  }),
  /** A part of something cannot come back before what it was a part of. `name` is empty where nobody knows it. */
  z.object({
    code: z.literal('restore-first'),
    what: z.enum(['collection', 'request', 'API']),
    name: z.string(),
  }),
  /** `next` is the next port that was free when the error was made; absent where none was found. */
  /** `other` is the mock server that has it, where it is one of the workspace's. */
  z.object({
    code: z.literal('port-taken'),
    port: z.number(),
    next: z.number().optional(),
    other: z.string().optional(),
  }),
  z.object({ code: z.literal('port-refused'), port: z.number(), reason: z.string(), next: z.number().optional() }),
  z.object({ code: z.literal('collection-missing'), collection: z.string() }),
  z.object({ code: z.literal('environment-missing'), environment: z.string() }),
  z.object({ code: z.literal('listener-crashed'), reason: z.string() }),
  /** Something on the configuration page is wrong. `other` is the mock server that has the port, `next` a free one. */
  z.object({
    code: z.literal('configuration'),
    field: configurationFieldSchema,
    problem: configurationProblemSchema,
    other: z.string().optional(),
    next: z.number().optional(),
  }),
  z.object({ code: z.literal('file-empty') }),
  z.object({ code: z.literal('file-encoding'), at: z.number() }),
  /** `saved`: small enough to open, but written in Postman's layout it would be `bytes` long. */
  z.object({
    code: z.literal('file-too-large'),
    when: z.enum(['opened', 'saved']),
    bytes: z.number(),
    limit: z.number(),
  }),
  z.object({ code: z.literal('file-not-yaml'), line: z.number(), column: z.number(), problem: z.string() }),
  z.object({ code: z.literal('file-not-json'), line: z.number(), column: z.number(), problem: z.string() }),
  z.object({ code: z.literal('curl-not-understood'), line: z.number(), problem: z.string() }),
  z.object({ code: z.literal('file-too-deep'), limit: z.number(), at: z.string() }),
  z.object({ code: z.literal('file-not-recognised'), found: z.string() }),
  z.object({ code: z.literal('file-malformed'), at: z.string(), expected: z.string(), found: z.string() }),
  z.object({ code: z.literal('file-too-new'), version: z.number(), known: z.number() }),
  /** A recorded call cannot be sent again: its body was not kept whole. */
  z.object({ code: z.literal('call-cut'), size: z.number(), kept: z.number() }),
  z.object({ code: z.literal('call-unsent'), reason: z.string() }),
  /** A request that got no answer: why, and of what. */
  z.object({
    code: z.literal('send-failed'),
    why: z.enum([
      'url',
      'file',
      'header-name',
      'header-value',
      'masked',
      'host',
      'refused',
      'closed',
      'broken',
      'tls',
      'plain',
      'http',
      'headers',
      'time',
      'redirects',
      'other',
    ]),
    detail: z.string(),
  }),
  z.object({ code: z.literal('disk'), file: z.string(), reason: z.string() }),
  /** What lay in `file` could not be worked with, and was not written over. */
  z.object({ code: z.literal('set-aside'), file: z.string(), as: z.string() }),
  /** A definition that no collection can be made of. */
  z.object({ code: z.literal('definition-broken'), problem: z.string() }),
  /** A text that is something else, so that it is not even kept as a draft. */
  z.object({ code: z.literal('definition-foreign'), found: z.string() }),
  z.object({ code: z.literal('definition-slow'), seconds: z.number() }),
  z.object({ code: z.literal('cancelled') }),
  z.object({ code: z.literal('internal'), reason: z.string() }),
]);

export type Refusal = z.infer<typeof errorSchema>;

export { done, type Result, refuse } from './result';

/** The schema of a refusal, for the parts of the contract that carry one. */
export const refusalSchema: z.ZodType<Refusal> = errorSchema;
