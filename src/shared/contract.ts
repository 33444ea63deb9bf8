import type { z } from 'zod';
import { apisCalls } from './contract/apis';
import { callLogCalls } from './contract/call-log';
import { documentsCalls } from './contract/documents';
import type { events } from './contract/events';
import { historyCalls } from './contract/history';
import { itemsCalls } from './contract/items';
import { mockServersCalls } from './contract/mock-servers';
import { requestsCalls } from './contract/requests';
import type { problemSchema, snapshotSchema } from './contract/snapshot';
import { windowCalls } from './contract/window';
import { workspaceCalls } from './contract/workspace';

export { events } from './contract/events';

/** Every call the window can make: name, what it takes, what it gives. The only list. */
export const calls = {
  ...workspaceCalls,
  ...itemsCalls,
  ...documentsCalls,
  ...requestsCalls,
  ...mockServersCalls,
  ...callLogCalls,
  ...historyCalls,
  ...apisCalls,
  ...windowCalls,
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<N extends CallName> = z.infer<Calls[N]['input']>;
export type CallOutput<N extends CallName> = z.infer<Calls[N]['output']>;
export type Events = typeof events;
export type EventName = keyof Events;
export type EventData<N extends EventName> = z.infer<Events[N]>;
export type Snapshot = z.infer<typeof snapshotSchema>;
export type Problem = z.infer<typeof problemSchema>;

/** One event on its way to the window. */
export type AnyEvent = { [N in EventName]: { name: N; data: EventData<N> } }[EventName];
