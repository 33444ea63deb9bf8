import { z } from 'zod';
import { importReportSchema } from '../model/import';
import { targetSchema } from '../model/target';
import { trashRowSchema } from '../model/trash';
import { call, id, job, key, nothing } from './parts';
import { snapshotSchema } from './snapshot';

/** The workspace as a whole: what is in it, what comes into it, what lies in its trash. */
export const workspaceCalls = {
  'workspace.snapshot': call(nothing, snapshotSchema),
  /** Asks the user for a folder and opens it as the workspace; the page is loaded anew then. */
  'workspace.open-folder': call(nothing, z.object({ opened: z.boolean() })),
  'workspace.open-recent': call(id, z.object({ opened: z.boolean() })),
  /** Shows the folder of the workspace in the file manager of the system. */
  'workspace.reveal': call(nothing, nothing),

  /** What lies in the trash, newest first. */
  'trash.list': call(nothing, z.object({ rows: z.array(trashRowSchema) })),
  /** Puts a thing back where it was. */
  'trash.restore': call(z.object({ key }), z.object({ target: targetSchema, name: z.string() })),
  /** Deletes a thing in the trash for good. */
  'trash.remove': call(z.object({ key }), nothing),
  /** Deletes all of it for good. */
  'trash.empty': call(nothing, z.object({ count: z.number() })),

  'import.files': call(
    z.object({
      files: z.array(z.object({ name: z.string().max(1_000), bytes: z.instanceof(Uint8Array) })).max(1_000),
      /** A name of the window's choice, for `api.job.stage` and `api.job.cancel`: a collection of an API may take long. */
      job: job.optional(),
    }),
    importReportSchema,
  ),
} as const;
