import { done, type Result, refuse } from '../../../shared/errors';
import type { JsonObject } from '../../../shared/json';
import type { DefinitionType, GenerationOptions } from '../../../shared/model/api';
import type { DefinitionWorks } from '../../convert/definition/client';
import { hashOfText } from '../../workspace/definition-files';

/** A collection as it was generated, marked, and the hash of the text it was made of. */
export interface Made {
  readonly collection: JsonObject;
  readonly definition: string;
}

/** The work of generating, by the names the window gave it. */
export interface GenerationJobs {
  /** Does what can be given up by the job's name. Work of the same name inside it is part of it. */
  readonly within: <T>(job: string, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  readonly make: (text: string, type: DefinitionType, options: GenerationOptions, job: string) => Promise<Result<Made>>;
  readonly cancel: (job: string) => void;
}

/** Generates off the main thread; `told` hears what each job is doing. */
export const createGenerationJobs = (
  works: DefinitionWorks,
  told: (job: string, stage: string) => void,
): GenerationJobs => {
  const running = new Map<string, AbortController>();
  const within: GenerationJobs['within'] = async (job, work) => {
    const outer = running.get(job);
    if (outer) return work(outer.signal);
    const control = new AbortController();
    running.set(job, control);
    return work(control.signal).finally(() => running.delete(job));
  };
  return {
    within,
    make: (text, type, options, job) =>
      within(job, async (signal) => {
        const onStage = (stage: string) => told(job, stage);
        const made = await works.run({ job: 'generate', text, type, options }, { signal, onStage });
        // The answer may have been on its way when the user gave it up.
        if (signal.aborted) return refuse({ code: 'cancelled' });
        if (!made.ok) return made;
        return done({ collection: made.value, definition: hashOfText(text) });
      }),
    cancel: (job) => running.get(job)?.abort(),
  };
};
