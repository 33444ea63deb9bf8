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
  // Which port 0 will be is not known yet.
  const { port = firstPort } = options;
  const source = async (): Promise<MockSource> => {
    const { collection, variables, settings } = await readTemplate(name);
    assignIds(collection);
    return {
      collection,
      environment: newEnvironment(name, port === 0 ? variables : [['url', mockUrl(port)], ...variables]),
      settings: settingsOf(options, { ...defaultMockSettings, ...settings }),
    };
  };
  return { value: { source, port: undefined, watch: () => undefined, close: async () => undefined } };
};
