import type { CallInput, CallName, CallOutput } from '../../shared/contract';
import type { Result } from '../../shared/errors';

/** One function a call of the contract. Its input has been checked; its refusals are values. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>) => Result<CallOutput<N>> | Promise<Result<CallOutput<N>>>;
};
