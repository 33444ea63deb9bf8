import { z } from 'zod';
import { type CallName, calls } from '../../shared/contract';
import { type Result, refuse } from '../../shared/errors';
import { diskFault } from './disk-fault';
import type { Handlers } from './handlers';

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

/**
 * The one door from the window: an unknown name and an input that does not fit the contract are refused,
 * a handler that throws is a bug that becomes a refusal and a line in the log.
 */
export const createDispatch =
  (handlers: Handlers) =>
  async (name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isCall(name)) {
      return refuse({
        code: 'invalid-input',
        call: String(name).slice(0, 100),
        at: '',
        problem: 'there is no such call',
      });
    }
    const checked = calls[name].input.safeParse(input);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      const at = z.core.toDotPath(issue?.path ?? []);
      return refuse({ code: 'invalid-input', call: name, at, problem: issue?.message ?? 'not valid' });
    }
    try {
      // The schema of this very name has just accepted the input.
      const handler = handlers[name] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>;
      return await handler(checked.data);
    } catch (error) {
      const fault = diskFault(error);
      if (fault) return refuse(fault);
      console.error(`The call ${name} failed:`, error);
      return refuse({ code: 'internal', reason: error instanceof Error ? error.message : String(error) });
    }
  };
