import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../../shared/errors';
import { defaultGenerationOptions, type GenerationOptions, type VersionPlace } from '../../../shared/model/api';
import { generateCollection } from '../../state/apis/api-actions';
import { cancelJob, newJob, useJobStages } from '../../state/apis/definition-jobs';
import { apis } from '../../state/workspace/apis';

/** What a collection is generated with, and how that goes. A dialog that is closed gives it up. */
export const useGeneration = (place: VersionPlace) => {
  const api = apis.use((state) => state.byId.get(place.api));
  const [name, setName] = useState(api?.name ?? '');
  const [options, setOptions] = useState<GenerationOptions>(defaultGenerationOptions);
  const [job, setJob] = useState<string | null>(null);
  const running = useRef<string | null>(null);
  const stage = useJobStages((stages) => (job === null ? undefined : stages[job]));
  useEffect(
    () => () => {
      if (running.current) cancelJob(running.current);
    },
    [],
  );
  const run = async (): Promise<Result<{ id: string }>> => {
    const next = newJob();
    running.current = next;
    setJob(next);
    const made = await generateCollection(place, name, options, next);
    running.current = null;
    setJob(null);
    return made;
  };
  return { name, setName, options, setOptions, run, stage: job === null ? null : (stage ?? 'Starting') };
};
