import type { Environment } from '../../../shared/model/environment';
import { createNounStore } from './noun-store';

/** The workspace's environments. */
export const environments = createNounStore<Environment>();
