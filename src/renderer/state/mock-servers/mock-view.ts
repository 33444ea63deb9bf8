import { create } from 'zustand';

export type MockView = 'stubs' | 'config' | 'call-logs';

/** Which part of its tab each mock server shows. */
const useMockViews = create<Readonly<Record<string, MockView>>>(() => ({}));

const first: MockView = 'config';

export const useMockView = (id: string): MockView => useMockViews((views) => views[id] ?? first);

/** Which part the tab of a mock server shows now. */
export const mockViewOf = (id: string): MockView => useMockViews.getState()[id] ?? first;

export const showMockView = (id: string, view: MockView) => useMockViews.setState({ [id]: view });
