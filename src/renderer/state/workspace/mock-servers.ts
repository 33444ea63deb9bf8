import { create } from 'zustand';
import type { MockServer, MockServerState } from '../../../shared/model/mock-server';
import { createNounStore } from './noun-store';

/** The workspace's mock servers, as they are kept; their states stand apart. */
export const mockServers = createNounStore<MockServer>();

/** What each listener is doing. One without an entry is stopped. */
export const useMockServerStates = create<Record<string, MockServerState>>(() => ({}));

const stopped: MockServerState = { status: 'stopped' };

/** The state of one mock server, out of all of them. */
export const stateOfMockServer = (states: Record<string, MockServerState>, id: string): MockServerState =>
  states[id] ?? stopped;

/** Follows one mock server's state. */
export const useMockServerState = (id: string): MockServerState =>
  useMockServerStates((states) => stateOfMockServer(states, id));
