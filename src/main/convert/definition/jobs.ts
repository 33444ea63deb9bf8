import { done, type Result } from '../../../shared/errors';
import type { JsonObject } from '../../../shared/json';
import type { DefinitionCheck, DefinitionFormat, DefinitionType, GenerationOptions } from '../../../shared/model/api';
import type { NamedRequest } from '../curl/parse-curl';

/** What can be done with the text of a definition or a command, off the main thread. */
export type DefinitionJob =
  | { readonly job: 'check'; readonly text: string; readonly type: DefinitionType | null }
  | { readonly job: 'curl'; readonly text: string }
  | { readonly job: 'format'; readonly text: string; readonly format: DefinitionFormat }
  | {
      readonly job: 'generate';
      readonly text: string;
      readonly type: DefinitionType;
      readonly options: GenerationOptions;
    };

/** What each gives. */
export interface DefinitionResults {
  readonly check: DefinitionCheck;
  readonly curl: readonly NamedRequest[];
  readonly format: string;
  readonly generate: JsonObject;
}

/** What the thread says: what it is doing now, and at last what came of it. */
export type DefinitionMessage =
  | { readonly stage: string }
  | { readonly result: Result<DefinitionResults[keyof DefinitionResults]> };

/** Does a job. What it needs is loaded when it is needed: most threads only read files. */
export const doJob = async (
  job: DefinitionJob,
  told: (stage: string) => void,
): Promise<Result<DefinitionResults[keyof DefinitionResults]>> => {
  switch (job.job) {
    case 'check':
      return done(await (await import('./check')).checkDefinition(job.text, job.type));
    case 'curl':
      return (await import('../curl/parse-curl')).parseCurl(job.text);
    case 'format':
      return (await import('./format')).formatDefinition(job.text, job.format);
    case 'generate':
      return (await import('./generate')).generateCollection(job.text, job.type, job.options, told);
  }
};
