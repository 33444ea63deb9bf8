import type { Refusal } from '../../../shared/errors';

/** Runs something the mock server may refuse; the tab shows why it did. */
export type Act = (action: () => Promise<Refusal | null>) => Promise<void>;
