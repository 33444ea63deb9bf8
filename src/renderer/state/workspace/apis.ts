import type { Api, ApiVersion } from '../../../shared/model/api';
import { createNounStore } from './noun-store';

/** The workspace's APIs with their versions. */
export const apis = createNounStore<Api>();

/** One version of an API. */
export const findVersion = (api: Api | undefined, id: string): ApiVersion | undefined =>
  api?.versions.find((version) => version.id === id);
