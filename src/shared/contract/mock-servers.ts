import { z } from 'zod';
import { configurationChangeSchema, createMockServerSchema } from '../model/create-mock-server';
import { serverStubSchema } from '../model/server-stub';
import { call, id, nothing } from './parts';

/** Mock servers: made, configured, started and stopped. */
export const mockServersCalls = {
  /** Makes a mock server and starts it. Refused with the field that is wrong, nothing is made. */
  'mock-server.create': call(createMockServerSchema, id),
  /** All of the change, served at once, or nothing of it and the field that is wrong. */
  'mock-server.configure': call(z.object({ id: z.string(), change: configurationChangeSchema }), nothing),
  /** All server stubs of a mock server, and which of them answers every call; served at once. */
  'mock-server.set-server-stubs': call(
    z.object({ id: z.string(), serverStubs: z.array(serverStubSchema).max(1_000), active: z.string().nullable() }),
    nothing,
  ),
  /** Takes one server stub away; `undo` names this deletion for the call `undo`. */
  'mock-server.delete-server-stub': call(id.extend({ stub: z.string() }), z.object({ undo: z.number() })),
  'mock-server.regenerate-key': call(id, nothing),
  'mock-server.start': call(id, nothing),
  'mock-server.stop': call(id, nothing),
  'mock-server.set-collection': call(z.object({ id: z.string(), collection: z.string() }), nothing),
} as const;
