import { mockUrl } from '../../shared/mock-url';
import { defaultMockSettings } from '../../shared/model/mock-settings';
import type { TemplateName } from '../../shared/templates';
import { firstPort } from '../listener/free-port';
import type { MockSource } from '../mock/source';
import { readTemplate } from '../templates/read-template';
import { newEnvironment } from '../workspace/environments';
import { assignIds } from '../workspace/item-ids';
import type { Opened } from './opened';
import type { ServeOptions } from './options';
import type { Outcome } from './outcome';
import { settingsOf } from './settings-of';

/** Opens a template as the window would make a mock server of it; nothing is written. */
export const openTemplate = async (name: TemplateName, options: ServeOptions): Promise<Outcome<Opened>> => {
  let { port = firstPort } = options;
  const source = async (): Promise<MockSource> => {
    const { collection, variables, settings } = await readTemplate(name);
    assignIds(collection);
    return {
      collection,
      environment: newEnvironment(name, [['url', mockUrl(port)], ...variables]),
      settings: settingsOf(options, { ...defaultMockSettings, ...settings }),
    };
  };
  /** Its `url` has the port in it. */
  const picked = (real: number): boolean => {
    port = real;
    return true;
  };
  return { value: { source, picked, port: undefined, watch: () => undefined, close: async () => undefined } };
};
