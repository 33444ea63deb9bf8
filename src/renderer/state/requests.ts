import { create } from 'zustand';
import type { Refusal } from '../../shared/errors';
import type { RequestDocument } from '../../shared/model/request';
import { call } from '../bridge';

interface Loaded {
  readonly request: RequestDocument | null;
  readonly error: Refusal | null;
}

/** Requests as they are saved, by the key of their tab; fetched when a tab shows them. */
export const useRequests = create<Readonly<Record<string, Loaded>>>(() => ({}));

/** Takes a request over as it was just saved. */
export const putRequest = (tab: string, request: RequestDocument) =>
  useRequests.setState({ [tab]: { request, error: null } });

/** Fetches a request, again if need be. */
export const loadRequest = async (tab: string, collection: string, id: string): Promise<void> => {
  const answer = await call('request.get', { collection, id });
  useRequests.setState({
    [tab]: answer.ok ? { request: answer.value, error: null } : { request: null, error: answer.error },
  });
};
