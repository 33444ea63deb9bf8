import { create } from 'zustand';
import type { Refusal } from '../../shared/errors';
import type { Example } from '../../shared/model/example';
import { call } from '../bridge';

interface Loaded {
  readonly example: Example | null;
  readonly error: Refusal | null;
}

/** Examples as they are saved, by the key of their tab; fetched when a tab shows them. */
export const useExamples = create<Readonly<Record<string, Loaded>>>(() => ({}));

/** Takes an example over as it was just saved. */
export const putExample = (tab: string, example: Example) => useExamples.setState({ [tab]: { example, error: null } });

/** Fetches an example, again if need be. */
export const loadExample = async (tab: string, collection: string, id: string): Promise<void> => {
  const answer = await call('example.get', { collection, id });
  useExamples.setState({
    [tab]: answer.ok ? { example: answer.value, error: null } : { example: null, error: answer.error },
  });
};
