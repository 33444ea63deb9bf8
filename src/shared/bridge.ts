import type { AnyEvent, CallInput, CallName, CallOutput } from './contract';
import type { Result } from './errors';

/** What the preload script puts on `window`: a function a call of the contract, and one way to listen. */
export interface Bridge {
  readonly calls: { readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> };
  /** Hears every event until the function it gives back is called. */
  readonly listen: (listener: (event: AnyEvent) => void) => () => void;
  readonly platform: string;
}

/** The names of the two channels the bridge uses; nothing else crosses. */
export const callChannel = 'understudy:call';
export const eventChannel = 'understudy:event';
