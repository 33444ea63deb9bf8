import type { CallInput } from '../../../shared/contract';
import type { Refusal } from '../../../shared/errors';
import type { GenerationOptions, LinkKind, VersionPlace } from '../../../shared/model/api';
import { call } from '../../bridge';
import { openPlace, revealPlace } from '../tabs/places';
import { say, sayRefused } from '../toast';

const openVersion = ({ api, version }: VersionPlace): void => {
  const target = { kind: 'api-version', api, id: version } as const;
  openPlace(target, true);
  revealPlace(target);
};

/** Makes an API with its first version and opens it; gives back why not. */
export const createApi = async (input: CallInput<'api.create'>): Promise<Refusal | null> => {
  const answer = await call('api.create', input);
  if (!answer.ok) return answer.error;
  openVersion(answer.value);
  return null;
};

/** Adds a version to an API and opens it; gives back why not. */
export const createVersion = async (input: CallInput<'api.version.create'>): Promise<Refusal | null> => {
  const answer = await call('api.version.create', input);
  if (!answer.ok) return answer.error;
  openVersion(answer.value);
  return null;
};

/** Links a version with something of the workspace; gives back why not. */
export const link = async (place: VersionPlace, kind: LinkKind, id: string): Promise<Refusal | null> => {
  const answer = await call('api.link.add', { ...place, kind, id });
  return answer.ok ? null : answer.error;
};

/** Takes a link away. What was linked stays. */
export const unlink = async (place: VersionPlace, kind: LinkKind, id: string): Promise<void> => {
  const answer = await call('api.link.remove', { ...place, kind, id });
  if (answer.ok) say('Removed from this version', { label: 'Undo', run: () => void link(place, kind, id) });
  else sayRefused(answer.error);
};

/** Makes a collection of a version's definition; gives its id. */
export const generateCollection = (place: VersionPlace, name: string, options: GenerationOptions, job: string) =>
  call('api.collection.generate', { ...place, name, options, job });
