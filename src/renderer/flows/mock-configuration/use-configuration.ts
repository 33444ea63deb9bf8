import { useState } from 'react';
import type { Refusal } from '../../../shared/errors';
import type { Configuration } from '../../../shared/model/configuration';
import { type ConfigurationDraft, configurationOf, emptyDraft, type Faults, faultOfRefusal, faultsOf } from './draft';

/** State of a configuration page that is sent as a whole, when something is created. */
export const useConfiguration = (initial: Partial<ConfigurationDraft> = {}) => {
  const [draft, setDraft] = useState<ConfigurationDraft>({ ...emptyDraft, ...initial });
  /** What is wrong is said once it was tried, and from then on as it is typed. */
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Faults>({});

  const change = (patch: Partial<ConfigurationDraft>) => {
    setDraft((now) => ({ ...now, ...patch }));
    setRefused({});
  };
  /** The configuration; null, and said beside the fields, while something in it is wrong. */
  const check = (): Configuration | null => {
    setTried(true);
    return Object.keys(faultsOf(draft)).length === 0 ? configurationOf(draft) : null;
  };
  /** Shows a refusal beside its field; false where it belongs to none. */
  const refuse = (error: Refusal): boolean => {
    const faults = faultOfRefusal(error);
    if (faults) setRefused(faults);
    return faults !== null;
  };
  const faults: Faults = { ...(tried ? faultsOf(draft) : {}), ...refused };
  return { draft, change, faults, check, refuse };
};
