import { z } from 'zod';
import { apiSchema } from '../model/api';
import { collectionOutlineSchema } from '../model/collection';
import { environmentSchema } from '../model/environment';
import { historyRowSchema } from '../model/history-entry';
import { mockServerSchema, mockServerStateSchema } from '../model/mock-server';
import { outlinePatchSchema } from '../model/outline-patch';
import { settingsSchema } from '../model/settings';
import { id, nothing } from './parts';
import { problemSchema } from './snapshot';

/** Everything the main process tells the window of its own accord. The only list. */
export const events = {
  /** A collection that is new to the window, as a whole. */
  'collection.changed': collectionOutlineSchema,
  /** What has changed about one that the window knows. */
  'collection.patched': outlinePatchSchema,
  'collection.removed': id,
  'environment.changed': environmentSchema,
  'environment.removed': id,
  'mock-server.changed': mockServerSchema,
  'mock-server.removed': id,
  'mock-server.state': z.object({ id: z.string(), state: mockServerStateSchema }),
  /** A mock server's log has grown: told a few times a second at most. */
  'calls.added': z.object({ mock: z.string() }),
  /** How much of an answer is there, in bytes: told five times a second at most. `total` where the server says it. */
  'request.progress': z.object({ job: z.string(), received: z.number(), total: z.number().nullable() }),
  'history.added': z.object({ rows: z.array(historyRowSchema) }),
  'history.removed': z.object({ ids: z.array(z.number()) }),
  'api.changed': apiSchema,
  'api.removed': id,
  /** What the work of this name is doing now. */
  'api.job.stage': z.object({ job: z.string(), stage: z.string() }),
  /** The system's menu asks for what the window does. */
  'menu.open-workspace-folder': nothing,
  /** Something went into the trash or out of it. */
  'trash.changed': nothing,
  'settings.changed': settingsSchema,
  /** A file that could not be read, or a write that failed. */
  problem: problemSchema,
  /** A problem that is none any more. */
  'problem.solved': z.object({ file: z.string() }),
} as const;
