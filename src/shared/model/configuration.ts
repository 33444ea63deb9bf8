import { z } from 'zod';
import { longestDelay } from '../longest-delay';

/** Fields of the configuration page, as a refusal names them. */
export const configurationFieldSchema = z.enum(['name', 'environment', 'delay', 'port', 'matchHeaders']);
export type ConfigurationField = z.infer<typeof configurationFieldSchema>;

/** What can be wrong in one of them. `port-of` is a port that another mock server has. */
export const configurationProblemSchema = z.enum(['empty', 'too-long', 'gone', 'not-in-range', 'port-of', 'no-header']);
export type ConfigurationProblem = z.infer<typeof configurationProblemSchema>;

/**
 * The configuration page (SPEC section 3). Loose on purpose: what is wrong in it is refused with the field it is in,
 * by `configurationFault` on either side of the bridge.
 */
export const configurationSchema = z.object({
  name: z.string().max(100_000),
  environment: z.string().nullable(),
  private: z.boolean(),
  /** In milliseconds; 0 is none. */
  delay: z.number(),
  /** Null: a free one. */
  port: z.number().nullable(),
  matchBody: z.boolean(),
  /** Names of headers. */
  matchHeaders: z.array(z.string().max(1_000)).max(200),
  /** Control headers are read from the query too, as `__mock_response_name` and so on. */
  controlByQuery: z.boolean(),
  shareOnNetwork: z.boolean(),
});
export type Configuration = z.infer<typeof configurationSchema>;

const longestName = 1_000;
const wholeBetween = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;
/** What a header may be called (RFC 9110 5.6.2). */
const headerName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** The first thing that is wrong in what is given of a configuration, with its field. */
export const configurationFault = (
  given: Partial<Configuration>,
): { field: ConfigurationField; problem: ConfigurationProblem } | undefined => {
  const { name, delay, port, matchHeaders } = given;
  if (name !== undefined && name.trim() === '') return { field: 'name', problem: 'empty' };
  if (name !== undefined && name.length > longestName) return { field: 'name', problem: 'too-long' };
  if (delay !== undefined && !wholeBetween(delay, 0, longestDelay)) return { field: 'delay', problem: 'not-in-range' };
  if (typeof port === 'number' && !wholeBetween(port, 1, 65_535)) return { field: 'port', problem: 'not-in-range' };
  if (matchHeaders?.some((header) => !headerName.test(header))) return { field: 'matchHeaders', problem: 'no-header' };
  return undefined;
};
