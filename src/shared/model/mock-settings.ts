import { z } from 'zod';
import { longestDelay } from '../longest-delay';
import { serverStubSchema } from './server-stub';

/** Postman's presets for *Simulate a fixed network delay*, in milliseconds (facts 2.2). */
export const delayPresets = { '2g': 300, '3g': 100 } as const;

/** How a mock server answers, beyond its examples. All of it is off until switched on. */
export const mockSettingsSchema = z.object({
  /** Callers must send the key below as `x-api-key`. */
  private: z.boolean().default(false),
  apiKey: z.string().default(''),
  /** Before each answer, in milliseconds. */
  delay: z.int().min(0).max(longestDelay).default(0),
  matchBody: z.boolean().default(false),
  /** Names of the headers that must fit. */
  matchHeaders: z.array(z.string()).default([]),
  /** Control headers are read from the query too, as `__mock_response_name` and so on. */
  controlByQuery: z.boolean().default(false),
  /** Other machines may call. */
  shareOnNetwork: z.boolean().default(false),
  serverStubs: z.array(serverStubSchema).default([]),
  /** The server stub that answers every call, where one is active. */
  activeServerStub: z.string().nullable().default(null),
});
export type MockSettings = z.infer<typeof mockSettingsSchema>;

export const defaultMockSettings: MockSettings = mockSettingsSchema.parse({});
