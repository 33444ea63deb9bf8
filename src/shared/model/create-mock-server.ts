import { z } from 'zod';
import { templateNameSchema } from '../templates';
import { generationOptionsSchema, requestRowSchema, versionPlaceSchema } from './api';
import { configurationSchema } from './configuration';
import { historyLimit } from './history-entry';

/** The version of an API that a new collection of this name belongs to. */
const collectionOfApi = { version: versionPlaceSchema, name: z.string().max(100_000) };

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
    /** A collection generated of the version's definition. `job` names that work, to follow and to cancel it. */
    z.object({
      kind: z.literal('definition'),
      ...collectionOfApi,
      options: generationOptionsSchema,
      job: z.string().max(100),
    }),
    /** A collection of typed requests. */
    z.object({ kind: z.literal('rows'), ...collectionOfApi, rows: z.array(requestRowSchema).min(1).max(10_000) }),
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
