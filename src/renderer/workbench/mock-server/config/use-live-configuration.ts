import { useState } from 'react';
import { mockUrl } from '../../../../shared/mock-url';
import type { ConfigurationChange } from '../../../../shared/model/create-mock-server';
import type { MockServer } from '../../../../shared/model/mock-server';
import { delayPresets } from '../../../../shared/model/mock-settings';
import {
  type ConfigurationDraft,
  configurationOf,
  type Faults,
  faultOfRefusal,
  faultsOf,
} from '../../../flows/mock-configuration/draft';
import { configureMockServer } from '../../../state/mock-servers/mock-server-actions';
import { sayRefused } from '../../../state/toast';
import { environments } from '../../../state/workspace/environments';

type Draft = ConfigurationDraft;

const speedOf = (delay: number): Draft['speed'] => {
  if (delay === 0 || delay === delayPresets['2g']) return '2g';
  return delay === delayPresets['3g'] ? '3g' : 'custom';
};

/** The page as the mock server is set up now. */
const draftOf = ({ name, environment, port, settings }: MockServer, saveUrl: boolean): Draft => ({
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

/** What of the configuration each part of the page says. */
const keys = {
  name: 'name',
  environment: 'environment',
  private: 'private',
  delayed: 'delay',
  speed: 'delay',
  delay: 'delay',
  port: 'port',
  matchBody: 'matchBody',
  matchHeaders: 'matchHeaders',
  controlByQuery: 'controlByQuery',
  shareOnNetwork: 'shareOnNetwork',
} as const satisfies Partial<Record<keyof Draft, keyof ConfigurationChange>>;

const without = <T extends object>(all: T, names: readonly string[]): T =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !names.includes(key))) as T;

/**
 * The configuration page of a mock server there is: what settles is served at once. What was refused stays as typed,
 * with its fault, until it is put right; everything else is as it was.
 */
export const useLiveConfiguration = (server: MockServer) => {
  const environment = environments.use((state) =>
    server.environment === null ? undefined : state.byId.get(server.environment),
  );
  const url = mockUrl(server.port);
  const holdsUrl = environment?.variables.some(({ key, value }) => key === 'url' && value === url) ?? false;
  const [typed, setTyped] = useState<Partial<Draft>>({});
  const [faults, setFaults] = useState<Faults>({});
  const kept = draftOf(server, holdsUrl);
  // A custom delay of 300 ms stays one on the page; all else is what it is kept as.
  const draft: Draft = { ...kept, ...typed, speed: typed.speed === 'custom' ? 'custom' : kept.speed };

  const change = (patch: Partial<Draft>) => setTyped((now) => ({ ...now, ...patch }));

  const settle = async (patch: Partial<Draft>) => {
    const names = Object.keys(patch) as (keyof Draft)[];
    if (names.every((name) => patch[name] === kept[name])) {
      setTyped((now) => without(now, names));
      setFaults((now) => without(now, names));
      return;
    }
    const wanted = { ...draft, ...patch };
    const own = faultsOf(wanted);
    const touched = names.flatMap((name) => (name in keys ? [keys[name as keyof typeof keys]] : []));
    const wrong = touched.filter((key) => key in own);
    setFaults((now) => ({
      ...without(now, touched),
      ...Object.fromEntries(Object.entries(own).filter(([key]) => (wrong as string[]).includes(key))),
    }));
    if (wrong.length > 0) return;
    const all = { ...configurationOf(wanted), saveUrl: wanted.saveUrl };
    const given = names.includes('saveUrl') ? [...touched, 'saveUrl' as const] : touched;
    const refused = await configureMockServer(server.id, Object.fromEntries(given.map((key) => [key, all[key]])));
    if (!refused) {
      setTyped((now) =>
        without(
          now,
          names.filter((name) => name !== 'speed'),
        ),
      );
      return;
    }
    const beside = faultOfRefusal(refused);
    if (beside) setFaults((now) => ({ ...now, ...beside }));
    else sayRefused(refused);
  };

  return { draft, faults, change, settle: (patch: Partial<Draft>) => void settle(patch) };
};
