import { useState } from 'react';
import { defaultGenerationOptions, type GenerationOptions, type VersionPlace } from '../../../shared/model/api';
import { apis } from '../../state/workspace/apis';

/** What a collection is to be generated with. */
export const useGeneration = (place: VersionPlace) => {
  const [name, setName] = useState(apis.get(place.api)?.name ?? '');
  const [options, setOptions] = useState<GenerationOptions>(defaultGenerationOptions);
  return { name, setName, options, setOptions };
};
