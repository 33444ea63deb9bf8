import { useEffect, useRef, useState } from 'react';
import { mockUrl } from '../../../../shared/mock-url';
import type { ConfigurationChange } from '../../../../shared/model/create-mock-server';
import type { MockServer } from '../../../../shared/model/mock-server';
import {
  type ConfigurationDraft,
  configurationOf,
  type Faults,
  faultOfRefusal,
  liveFaultsOf,
  type TextField,
  textFields,
} from '../../../flows/mock-configuration/draft';
import { configureMockServer } from '../../../state/mock-servers/mock-server-actions';
import { settleWhenKept } from '../../../state/tabs/typing';
import { sayRefused } from '../../../state/toast';
import { environments } from '../../../state/workspace/environments';
import { mockServers } from '../../../state/workspace/mock-servers';
import { draftOf } from './draft-of';

type Draft = ConfigurationDraft;

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

  /** What is on its way already. */
  const sending = useRef<Partial<Draft>>({});
  const left = useRef(false);
  const change = (patch: Partial<Draft>) => setTyped((now) => ({ ...now, ...patch }));

  const settle = async (patch: Partial<Draft>) => {
    const names = Object.keys(patch) as (keyof Draft)[];
    if (names.every((name) => patch[name] === kept[name])) {
      setTyped((now) => without(now, names));
      setFaults((now) => without(now, names));
      return;
    }
    const wanted = { ...draft, ...patch };
    const own = liveFaultsOf(wanted);
    const touched = names.flatMap((name) => (name in keys ? [keys[name as keyof typeof keys]] : []));
    const wrong = touched.filter((key) => key in own);
    setFaults((now) => ({
      ...without(now, touched),
      ...Object.fromEntries(Object.entries(own).filter(([key]) => (wrong as string[]).includes(key))),
    }));
    if (wrong.length > 0) return;
    const all = { ...configurationOf(wanted), saveUrl: wanted.saveUrl };
    const given = names.includes('saveUrl') ? [...touched, 'saveUrl' as const] : touched;
    sending.current = { ...sending.current, ...patch };
    const refused = await configureMockServer(server.id, Object.fromEntries(given.map((key) => [key, all[key]])));
    sending.current = without(sending.current, names);
    if (!refused) {
      setTyped((now) =>
        without(
          now,
          // What was typed on meanwhile stays typed.
          names.filter((name) => name !== 'speed' && now[name] === patch[name]),
        ),
      );
      return;
    }
    const beside = faultOfRefusal(refused);
    if (beside && !left.current) setFaults((now) => ({ ...now, ...beside }));
    else sayRefused(refused);
  };

  /** Each text for itself: one that is refused does not hold back another. */
  const settleTexts = async (which: readonly TextField[]) => {
    await Promise.all(
      which
        .filter((name) => name in typed && sending.current[name] !== draft[name])
        .map((name) => settle({ [name]: draft[name] })),
    );
  };
  const giveUp = (name: TextField) => {
    setTyped((now) => without(now, [name]));
    setFaults((now) => without(now, [name]));
  };

  const { id } = server;
  const now = useRef({ settleTexts, faults });
  now.current = { settleTexts, faults };
  useEffect(() => {
    left.current = false;
    const stop = settleWhenKept(() => now.current.settleTexts(textFields));
    return () => {
      stop();
      left.current = true;
      // The page goes: what is typed is kept, but for what was refused already.
      const { settleTexts, faults } = now.current;
      if (mockServers.get(id)) void settleTexts(textFields.filter((name) => !(name in faults)));
    };
  }, [id]);

  return { draft, faults, change, giveUp, settle: (patch: Partial<Draft>) => void settle(patch) };
};
