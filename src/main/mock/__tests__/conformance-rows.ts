import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { pathSteps } from '../match';
import { queryPoints } from '../query';

/** Reads the tables of `conformance/`, whose form its README describes. A word it does not know is an error. */

const json = z.json();
const step = z.enum(Object.keys(pathSteps) as [keyof typeof pathSteps]);
const query = z.enum(Object.keys(queryPoints) as [keyof typeof queryPoints]);
const text = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const example = z.strictObject({
  at: z.string(),
  name: z.string().optional(),
  id: z.string().optional(),
  code: json.optional(),
  default: z.boolean().optional(),
  delay: json.optional(),
  headers: text.optional(),
  body: json.optional(),
  language: z.string().optional(),
  values: z.record(z.string(), json).optional(),
  url: json.optional(),
  under: z.string().optional(),
  sent: z.strictObject({ headers: json.optional(), body: json.optional() }).optional(),
});
export type ExampleSpec = z.infer<typeof example>;

const call = z.strictObject({
  at: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
});

const candidate = z.strictObject({
  score: z.number().optional(),
  step: step.optional(),
  query: query.optional(),
  'without base path': z.literal(true).optional(),
  missing: z.array(z.string()).optional(),
  extra: z.array(z.string()).optional(),
  out: z.string().optional(),
  segment: z.tuple([z.number(), z.string(), z.string()]).optional(),
  'longer by': z.number().optional(),
  wanted: z.string().nullable().optional(),
  given: z.string().nullable().optional(),
});
export type CandidateSpec = z.infer<typeof candidate>;

const variables = z.union([z.record(z.string(), z.string()), z.array(json)]);

/** Errors by the words that head them. */
export const errors = {
  'No matching requests': [404, 'mockRequestNotFoundError'],
  'You need an example': [404, 'mockRequestNotFoundError'],
  'The API key is missing or wrong': [401, 'invalidCredentialsError'],
  'The mock server could not send this response': [500, 'mockServerError'],
  'The request body is too large': [413, 'payloadTooLargeError'],
} as const;
const error = z.enum(Object.keys(errors) as [keyof typeof errors]);

const fields = z.strictObject({
  says: z.string().optional(),
  source: z.string().optional(),
  issues: z.array(z.number()).optional(),
  examples: z.array(z.union([z.string(), example])).optional(),
  requests: z.array(z.string()).optional(),
  collection: z.record(z.string(), json).optional(),
  variables: variables.optional(),
  environment: variables.optional(),
  settings: z.record(z.string(), json).optional(),
  call: z.union([z.string(), call]).optional(),
  wins: z.string().optional(),
  score: z.number().optional(),
  step: step.optional(),
  query: query.optional(),
  'without base path': z.literal(true).optional(),
  'decided by': z.string().optional(),
  others: z.record(z.string(), candidate).optional(),
  error: error.optional(),
  stub: z.string().optional(),
  status: z.number().optional(),
  body: z.string().optional(),
  like: z.string().optional(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])).optional(),
  delay: z.number().optional(),
});
type Fields = z.infer<typeof fields>;
export type ConformanceRow = Fields & {
  readonly says: string;
  readonly source: string;
  readonly call: string | CallSpec;
};
export type CallSpec = z.infer<typeof call>;

const file = z.strictObject({
  rule: z.string(),
  about: z.string(),
  wire: z.boolean().default(false),
  'unless said': fields.prefault({}),
  rows: z.array(fields),
});

export interface ConformanceFile {
  readonly name: string;
  readonly rule: string;
  /** Whether its rows need a real socket. */
  readonly wire: boolean;
  readonly rows: readonly ConformanceRow[];
}

export const folder = join(import.meta.dirname, '../../../../conformance');

/** `<256 × a>` is that many of it. */
const unfold = (data: string): string =>
  data.replace(/<(\d+) × (.+?)>/g, (_, count: string, what: string) => what.repeat(Number(count)));

const unfoldAll = (data: unknown): unknown => {
  if (typeof data === 'string') return unfold(data);
  if (Array.isArray(data)) return data.map(unfoldAll);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [unfold(key), unfoldAll(value)]));
};

const readTable = (name: string): ConformanceFile => {
  const data = file.parse(parse(readFileSync(join(folder, name), 'utf8'), { merge: true }));
  const rows = data.rows.map((own) => {
    const row = { ...data['unless said'], ...own };
    const { says, source, call: called } = row;
    if (says === undefined || source === undefined || called === undefined) {
      throw new Error(`${name}: a row without ${says === undefined ? 'its sentence' : `source or call: ${says}`}`);
    }
    return { ...(unfoldAll(row) as Fields), says, source, call: unfoldAll(called) as string | CallSpec };
  });
  return { name, rule: data.rule, wire: data.wire, rows };
};

/** All tables, by the names of their files. */
export const conformanceFiles: readonly ConformanceFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map(readTable);
