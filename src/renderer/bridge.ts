import type { Bridge } from '../shared/bridge';
import type { AnyEvent, CallInput, CallName, CallOutput } from '../shared/contract';
import type { Result } from '../shared/errors';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly understudy: Bridge;
  }
}

/** Asks the main process for something of the contract. The one way out of the window. */
export const call = <N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> =>
  window.understudy.calls[name](input);

/** Asks for the whole workspace. */
export const askSnapshot = async (): Promise<Result<CallOutput<'workspace.snapshot'>>> =>
  JSON.parse(await window.understudy.snapshot());

/** Hears everything the main process tells, until the function it gives back is called. */
export const listen = (listener: (event: AnyEvent) => void): (() => void) => window.understudy.listen(listener);

/** Whether shortcuts are held with Cmd instead of Ctrl. */
export const isMac = (): boolean => window.understudy?.platform === 'darwin';
