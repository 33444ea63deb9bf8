import { done, type Refusal, type Result, refuse } from '../../../shared/errors';
import { type Configuration, configurationFault } from '../../../shared/model/configuration';
import type { MockServer } from '../../../shared/model/mock-server';
import type { MockSettings } from '../../../shared/model/mock-settings';
import { freePort, portFault } from '../../listener/free-port';
import type { Workspace } from '../../workspace/workspace';

type Given = { readonly [K in keyof Configuration]?: Configuration[K] | undefined };

/** What is given of a configuration, without the gaps that are none. */
const filled = (given: Given): Partial<Configuration> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

const portRefused = async (port: number, all: readonly MockServer[], own?: MockServer): Promise<Result<void>> => {
  if (port === own?.port) return done(undefined);
  const other = all.find((mock) => mock.port === port);
  const fault: Refusal | undefined = other
    ? { code: 'configuration', field: 'port', problem: 'port-of', other: other.name }
    : await portFault(port);
  if (!fault) return done(undefined);
  const free = await freePort(Math.max(port + 1, 1024), new Set(all.map((mock) => mock.port)));
  return refuse(free !== undefined && ('port' in fault || 'other' in fault) ? { ...fault, next: free } : fault);
};

/** Whether all of a configuration can be had; says the first thing that cannot. `own` is the mock server it is for. */
export const checkConfiguration = async (
  { environments }: Workspace,
  all: readonly MockServer[],
  given: Given,
  own?: MockServer,
): Promise<Result<void>> => {
  const fault = configurationFault(filled(given));
  if (fault) return refuse({ code: 'configuration', ...fault });
  const { environment, port } = given;
  if (typeof environment === 'string' && !environments.get(environment)) {
    return refuse({ code: 'configuration', field: 'environment', problem: 'gone' });
  }
  return typeof port === 'number' ? portRefused(port, all, own) : done(undefined);
};

/** The part of a configuration that is kept in the mock server's settings. */
export const settingsOfConfiguration = (given: Given): Partial<MockSettings> => {
  const { name: _name, environment: _environment, port: _port, ...settings } = filled(given);
  return settings;
};
