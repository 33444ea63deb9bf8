import type { AnyEvent, CallInput, CallName, CallOutput } from './contract';
import type { Result } from './errors';

/** What the preload script puts on `window`: a function a call of the contract, and one way to listen. */
export interface Bridge {
  readonly calls: { readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> };
  /** The answer of `workspace.snapshot` as JSON: so large an object takes its time from world to world, a text does not. */
  readonly snapshot: () => Promise<string>;
  /** Hears every event until the function it gives back is called. */
  readonly listen: (listener: (event: AnyEvent) => void) => () => void;
  readonly platform: string;
}

/** The names of the channels the bridge uses; nothing else crosses. */
export const callChannel = 'understudy:call';
export const eventChannel = 'understudy:event';
export const snapshotChannel = 'understudy:snapshot';
