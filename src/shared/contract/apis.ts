import { z } from 'zod';
import {
  definitionCheckSchema,
  definitionFormatSchema,
  definitionTypeSchema,
  generationOptionsSchema,
  linkKindSchema,
  updateChangeSchema,
  versionPlaceSchema,
} from '../model/api';
import { call, id, job, name, nothing } from './parts';

/** A definition comes as text: as large as a file may be, and no larger. */
const definitionText = z.string().max(110_000_000);
const newVersion = z.object({
  name,
  type: definitionTypeSchema,
  format: definitionFormatSchema,
  /** The definition to begin with; null for a small sample in a new API, for an empty one in another version. */
  text: definitionText.nullable(),
});
const place = versionPlaceSchema;

/** APIs, their versions, definitions and collections. */
export const apisCalls = {
  'api.create': call(z.object({ name, version: newVersion }), place),
  /** A version after another one, with its definition and links; or a new one where `from` is null. */
  'api.version.create': call(z.object({ api: z.string(), version: newVersion, from: z.string().nullable() }), place),
  'api.definition.get': call(place, z.object({ text: z.string() })),
  'api.definition.save': call(place.extend({ text: definitionText }), nothing),
  /** Looks a text through; `type` is what it is said to be. */
  'api.definition.check': call(
    z.object({ text: definitionText, type: definitionTypeSchema.nullable() }),
    definitionCheckSchema,
  ),
  'api.definition.format': call(
    z.object({ text: definitionText, format: definitionFormatSchema }),
    z.object({ text: z.string() }),
  ),
  'api.link.add': call(place.extend({ kind: linkKindSchema, id: z.string() }), nothing),
  'api.link.remove': call(place.extend({ kind: linkKindSchema, id: z.string() }), nothing),
  /** Makes a collection of a definition. `job` is a name of the window's choice, to follow the work and to cancel it. */
  'api.collection.generate': call(place.extend({ name, options: generationOptionsSchema, job }), id),
  /** What an update would change, or, with `apply`, has changed. `bringBack`: also what was deleted by hand. */
  'api.collection.update': call(
    place.extend({ collection: z.string(), apply: z.boolean(), bringBack: z.boolean().optional(), job }),
    z.object({ changes: z.array(updateChangeSchema) }),
  ),
  'api.job.cancel': call(z.object({ job }), nothing),
} as const;
