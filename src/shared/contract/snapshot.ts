import { z } from 'zod';
import { refusalSchema } from '../errors';
import { apiSchema } from '../model/api';
import { collectionOutlineSchema } from '../model/collection';
import { draftSchema } from '../model/draft';
import { environmentSchema } from '../model/environment';
import { mockServerSchema, mockServerStateSchema } from '../model/mock-server';
import { settingsSchema } from '../model/settings';
import { windowStateSchema } from '../model/window-state';
import { key } from './parts';

/** A file of the workspace that could not be read: set aside in the list, left as it is on disk. */
export const problemSchema = z.object({ file: z.string(), error: refusalSchema });

/** All that the window shows when it opens. */
export const snapshotSchema = z.object({
  workspaceName: z.string(),
  /** The workspaces that can be opened by their ids, this one among them. */
  workspaces: z.array(z.object({ id: z.string(), name: z.string(), current: z.boolean() })),
  /** What is to be said when the workspace is there: why another one is not. */
  notice: refusalSchema.nullable(),
  collections: z.array(collectionOutlineSchema),
  environments: z.array(environmentSchema),
  mockServers: z.array(mockServerSchema),
  apis: z.array(apiSchema),
  states: z.record(z.string(), mockServerStateSchema),
  problems: z.array(problemSchema),
  settings: settingsSchema,
  /** Edits that were not saved when the app ended. */
  drafts: z.array(z.object({ key, draft: draftSchema })),
  /** How the window was left; null where it never was. */
  window: windowStateSchema.nullable(),
});
