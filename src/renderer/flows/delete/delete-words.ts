import { counted, quoted } from '../../../shared/words';
import type { Named } from '../../state/dialogs';

/** What kind of thing a deletion is about, as people call it. */
export type Deletable =
  | 'collection'
  | 'environment'
  | 'mock server'
  | 'server stub'
  | 'API'
  | 'version'
  | 'folder'
  | 'request'
  | 'example';

const atMost = 5;

/** “A”, “B” and “C”; a long list ends in how many more there are. */
export const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, names.length > atMost ? atMost - 1 : atMost).map((name) => quoted(name, 80));
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
};

/** What a deletion does to the mock servers that use the thing, or one of several; null when none does. */
export const consequence = (
  kind: Named['target']['kind'],
  users: readonly string[],
  several = false,
): string | null => {
  if (users.length === 0) return null;
  const one = users.length === 1;
  const it = several ? 'one of them' : 'it';
  const noun = kind === 'environment' ? kind : 'collection';
  const does =
    noun === 'collection'
      ? `${one ? 'answers' : 'answer'} with ${it}`
      : `${one ? 'takes its' : 'take their'} variables from ${it}`;
  return `The mock server${one ? '' : 's'} ${listed(users)} ${does}. ${one ? 'It' : 'They'} will be stopped, and marked until you pick another ${noun}.`;
};

/** What is lost besides the thing itself. */
export const contents = (kind: Deletable): string | null => {
  switch (kind) {
    case 'collection':
    case 'folder':
      return 'Everything in it goes with it.';
    case 'API':
      return 'Its versions and their definitions go with it. Its collections, environments and mock servers stay.';
    case 'version':
      return 'Its definition goes with it. Its collections, environments and mock servers stay.';
    case 'request':
      return 'Its examples go with it.';
    case 'server stub':
      return 'You can undo this until Understudy is closed.';
    case 'mock server':
      return 'It will stop answering. Its collection and environment stay.';
    default:
      return null;
  }
};

/** What many things that are to be deleted are called together: by their kind where it is one. */
export const kindOfMany = (kinds: readonly Deletable[]): string => {
  const [first] = kinds;
  return counted(kinds.length, first && kinds.every((kind) => kind === first) ? first : 'thing');
};

/** What is lost besides many things themselves. */
export const contentsOfMany = (kinds: readonly Deletable[]): string | null => {
  if (kinds.includes('mock server')) return 'They will stop answering. Their collections and environments stay.';
  if (kinds.includes('API') || kinds.includes('version')) {
    return 'Their definitions go with them. Their collections, environments and mock servers stay.';
  }
  return kinds.some((kind) => contents(kind) !== null) ? 'Everything in them goes with them.' : null;
};
