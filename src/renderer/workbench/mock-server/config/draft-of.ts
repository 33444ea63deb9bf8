import type { MockServer } from '../../../../shared/model/mock-server';
import { delayPresets } from '../../../../shared/model/mock-settings';
import type { ConfigurationDraft, Speed } from '../../../flows/mock-configuration/draft';

const speedOf = (delay: number): Speed => {
  if (delay === 0 || delay === delayPresets['2g']) return '2g';
  return delay === delayPresets['3g'] ? '3g' : 'custom';
};

/** The page as the mock server is set up now. */
export const draftOf = ({ name, environment, port, settings }: MockServer, saveUrl: boolean): ConfigurationDraft => ({
  name,
  environment,
  saveUrl,
  private: settings.private,
  delayed: settings.delay > 0,
  speed: speedOf(settings.delay),
  delay: settings.delay > 0 ? String(settings.delay) : '',
  port: String(port),
  matchBody: settings.matchBody,
  matchHeaders: settings.matchHeaders.join(', '),
  controlByQuery: settings.controlByQuery,
  shareOnNetwork: settings.shareOnNetwork,
});
