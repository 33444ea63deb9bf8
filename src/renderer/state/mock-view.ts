import { create } from 'zustand';

export type MockView = 'stubs' | 'config' | 'call-logs';

/** Which part of its tab each mock server shows. */
const useMockViews = create<Readonly<Record<string, MockView>>>(() => ({}));

export const useMockView = (id: string): MockView => useMockViews((views) => views[id] ?? 'config');

export const showMockView = (id: string, view: MockView) => useMockViews.setState({ [id]: view });
