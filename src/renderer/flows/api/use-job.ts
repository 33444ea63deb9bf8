import { useEffect, useRef, useState } from 'react';
import { cancelJob, newJob, useJobStages } from '../../state/apis/definition-jobs';

/** A work on a definition that can be followed. A dialog that is closed gives it up. */
export const useJob = () => {
  const [job, setJob] = useState<string | null>(null);
  const running = useRef<string | null>(null);
  const stage = useJobStages((stages) => (job === null ? undefined : stages[job]));
  useEffect(
    () => () => {
      if (running.current) cancelJob(running.current);
    },
    [],
  );
  const run = async <T>(work: (job: string) => Promise<T>): Promise<T> => {
    const next = newJob();
    running.current = next;
    setJob(next);
    const made = await work(next);
    running.current = null;
    setJob(null);
    return made;
  };
  return { run, stage: job === null ? null : (stage ?? 'Starting') };
};
