import type { Refusal } from '../../shared/errors';
import type { Call } from '../../shared/model/call';
import type { MockSource } from '../mock/source';

/** Where a listener listens. Without `host` on both loopback addresses, and on them only. */
export interface Address {
  /** 0 picks a free one. */
  readonly port: number;
  readonly host?: string;
}

/** What a listener's thread is given when it is made. */
export interface ListenerStart {
  readonly source: MockSource;
  readonly address: Address;
  /** Whether calls are to be reported. */
  readonly record: boolean;
}

/** Supervisor to thread. */
export type ToListener =
  | { readonly type: 'source'; readonly revision: number; readonly source: MockSource }
  | { readonly type: 'stop' };

/** Thread to supervisor. */
export type FromListener =
  | { readonly type: 'listening'; readonly port: number }
  | { readonly type: 'refused'; readonly error: Refusal }
  | { readonly type: 'serving'; readonly revision: number }
  | { readonly type: 'calls'; readonly calls: readonly Call[] }
  | { readonly type: 'stopped' };
