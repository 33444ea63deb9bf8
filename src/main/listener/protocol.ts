import type { Refusal } from '../../shared/errors';
import type { MockCall } from '../mock/call';
import type { Explanation } from '../mock/explain';
import type { Basis, SavedRequest } from '../mock/source';
import type { Hidden } from '../mock/unmask';

/** Where a listener listens. Without `host` on both loopback addresses, and on them only. */
export interface Address {
  /** 0 picks a free one. */
  readonly port: number;
  readonly host?: string;
}

/** Whether calls are reported, and how: each as a line for a terminal, or whole for the log. */
export type RecordKind = 'none' | 'lines' | 'whole';

/** What a listener's thread is given when it is made. */
export interface ListenerStart {
  readonly address: Address;
  readonly record: RecordKind;
}

/**
 * Supervisor to thread. A source comes in pieces, so that neither side stands still for a large one:
 * `begin`, `requests` as often as needed, `commit`. It is served from then on; the first commit opens the port.
 */
export type ToListener =
  | { readonly type: 'begin'; readonly basis: Basis }
  | { readonly type: 'requests'; readonly requests: readonly SavedRequest[] }
  | { readonly type: 'commit'; readonly revision: number }
  /** One request of the source that is served, as it is now. */
  | { readonly type: 'request'; readonly revision: number; readonly request: SavedRequest }
  /** Asks why a call is answered as it is. */
  | { readonly type: 'explain'; readonly number: number; readonly call: MockCall; readonly hidden: Hidden | undefined }
  | { readonly type: 'stop' };

/** Thread to supervisor. */
export type FromListener =
  | { readonly type: 'listening'; readonly port: number }
  | { readonly type: 'refused'; readonly error: Refusal }
  | { readonly type: 'serving'; readonly revision: number }
  /** A piece of a source is taken in, calls that waited were answered meanwhile, and the next may come. */
  | { readonly type: 'taken' }
  /** Calls, each a line of JSON (`Call` or `RecordedCall`): one text crosses in half the time of its objects. */
  | { readonly type: 'calls'; readonly lines: string }
  | { readonly type: 'explained'; readonly number: number; readonly explanation: Explanation }
  | { readonly type: 'stopped' };
