import type { Environment } from '../../shared/model/environment';
import { createNounStore } from './noun-store';

export const environments = createNounStore<Environment>();
