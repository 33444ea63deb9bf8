import { z } from 'zod';

const pair = z.tuple([z.string(), z.string()]).readonly();

/** What puts an example out: another method, a path no step fits, or what the call demands beyond it. */
export const outSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('method') }),
  z.object({
    kind: z.literal('path'),
    segment: z.object({ place: z.number(), wanted: z.string(), given: z.string() }).optional(),
    longerBy: z.number(),
    distance: z.number(),
    /** How little the texts of the segments that differ have in common, 0 to 1 each. */
    apart: z.number(),
  }),
  z.object({ kind: z.literal('code') }),
  z.object({ kind: z.literal('id') }),
  z.object({ kind: z.literal('name') }),
  z.object({
    kind: z.literal('header'),
    name: z.string(),
    wanted: z.string().optional(),
    given: z.string().optional(),
  }),
  z.object({ kind: z.literal('operation'), wanted: z.string(), given: z.string() }),
  z.object({ kind: z.literal('body') }),
]);
export type Out = z.infer<typeof outSchema>;

/** One example and how it stands to a call. */
export const candidateSchema = z.object({
  id: z.string(),
  name: z.string(),
  requestName: z.string(),
  method: z.string(),
  url: z.string(),
  code: z.number(),
  step: z
    .enum([
      'exact',
      'trailing slash',
      'letter case',
      'slash and case',
      'wildcard',
      'ids removed',
      'slash and ids removed',
      'distance',
    ])
    .optional(),
  stepCost: z.number(),
  baseCost: z.number(),
  query: z.enum(['equal', 'equal but for case', 'different']),
  queryPoints: z.number(),
  missing: z.array(pair).readonly(),
  extra: z.array(pair).readonly(),
  score: z.number().optional(),
  /** All that puts it out; empty where it fits. */
  outs: z.array(outSchema).readonly(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** Why a call was answered as it was: the winner first, then by score, then what is out, nearest first. */
export const explanationSchema = z.object({
  winner: z.string().optional(),
  decidedBy: z
    .enum(['score', 'default', 'path step', 'fewer wildcards', '2xx', 'request body', 'sidebar order'])
    .optional(),
  candidates: z.array(candidateSchema).readonly(),
  count: z.number(),
  /** The status and name the call asks for by its control headers, where it asks for any. */
  asked: z.object({ code: z.number().optional(), name: z.string().optional() }).optional(),
  /** The request that fits and has no example yet, where none answers. */
  bare: z.object({ id: z.string(), name: z.string() }).optional(),
});
export type Explanation = z.infer<typeof explanationSchema>;
