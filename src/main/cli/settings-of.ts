import { defaultMockSettings, type MockSettings } from '../../shared/model/mock-settings';
import type { ServeOptions } from './options';

/** A mock server's settings with what the options say in their place. */
export const settingsOf = (options: ServeOptions, kept: MockSettings = defaultMockSettings): MockSettings => {
  const { delay, apiKey, matchBody, matchHeaders } = options;
  return {
    ...kept,
    ...(delay === undefined ? {} : { delay }),
    ...(apiKey === undefined ? {} : { private: true, apiKey }),
    ...(matchBody === undefined ? {} : { matchBody }),
    ...(matchHeaders === undefined ? {} : { matchHeaders }),
  };
};
