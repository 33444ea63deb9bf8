import { create } from 'zustand';
import { call } from '../../bridge';

/** What the works on definitions are doing, by the name of the job. */
export const useJobStages = create<Readonly<Record<string, string>>>(() => ({}));

/** Hears what a job is doing now. */
export const tellStage = (job: string, stage: string) => useJobStages.setState({ [job]: stage });

let last = 0;

/** A name for a job, no other has it. */
export const newJob = (): string => {
  last += 1;
  return `job-${last}`;
};

/** Gives a job up. */
export const cancelJob = (job: string): void => void call('api.job.cancel', { job });
