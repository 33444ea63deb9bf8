import { z } from 'zod';
import { templateNameSchema } from '../templates';
import { configurationSchema } from './configuration';
import { historyLimit } from './history-entry';

/** What a new mock server is made of. */
export const createMockServerSchema = z.object({
  from: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('scratch') }),
    z.object({ kind: z.literal('template'), template: templateNameSchema }),
    z.object({ kind: z.literal('collection'), id: z.string() }),
    /** Entries of the history; `wildcards` are the paths of its plan whose ids are to count for any. */
    z.object({
      kind: z.literal('history'),
      ids: z.array(z.number()).max(historyLimit),
      wildcards: z.array(z.string()).max(historyLimit),
    }),
  ]),
  /** The URL is kept as `url` in the environment chosen, or in a new one. Scratch and templates always make one. */
  saveUrl: z.boolean(),
  /** Of the configuration page what is not as usual; without a name, it gets that of what it is made of. */
  configuration: configurationSchema.partial().default({}),
});
export type CreateMockServer = z.infer<typeof createMockServerSchema>;

/** A change on the configuration page. */
export const configurationChangeSchema = configurationSchema.extend({ saveUrl: z.boolean() }).partial();
export type ConfigurationChange = z.infer<typeof configurationChangeSchema>;
