import type { ServerStubPlace } from '../../../shared/model/place';
import type { Target } from '../../../shared/model/target';
import { type Section, setFilter, showSection, useSection } from '../section';
import { noSelection, revealRow, setOpen, setSelection } from '../tree';
import { apis } from '../workspace/apis';
import { findItem } from '../workspace/collection-index';
import { collections } from '../workspace/collections';
import { targetKey } from '../workspace/target-key';
import { tabActions } from './tabs';

/** The section whose tree holds a thing. */
export const sectionOf = (target: Target | ServerStubPlace): Section => {
  switch (target.kind) {
    case 'api':
    case 'api-version':
      return 'apis';
    case 'environment':
      return 'environments';
    case 'mock-server':
    case 'server-stub':
      return 'mock-servers';
    default:
      return 'collections';
  }
};

/** Opens a thing in the workbench. An API has no tab of its own: its first version shows it. */
export const openPlace = (target: Target, keep = false): void => {
  if (target.kind === 'api') {
    const [first] = apis.get(target.id)?.versions ?? [];
    if (first) tabActions.open({ kind: 'api-version', api: target.id, id: first.id }, { keep });
    return;
  }
  tabActions.open(target, { keep });
};

/** Unfolds everything a thing lies in. */
const unfoldTo = (target: Target): void => {
  if (target.kind === 'api-version') setOpen([targetKey({ kind: 'api', id: target.api })], true);
  if (target.kind !== 'item') return;
  const { collection } = target;
  const ancestors = findItem(collections.get(collection), target.id)?.ancestors ?? [];
  setOpen(
    [
      targetKey({ kind: 'collection', id: collection }),
      ...ancestors.map(({ id }) => targetKey({ kind: 'item', collection, id })),
    ],
    true,
  );
};

/** Shows a thing's row in the sidebar, whatever section, folds or filter are in the way. */
export const revealPlace = (target: Target, focus = false): void => {
  const section = sectionOf(target);
  showSection(section);
  if (useSection.getState().filters[section] !== '') setFilter(section, '');
  unfoldTo(target);
  revealRow(section, targetKey(target), focus);
};

/** Shows the rows of many things of one section: the keyboard stands on the last, several are chosen together. */
export const revealPlaces = (targets: readonly Target[]): void => {
  const last = targets.at(-1);
  if (!last) return;
  for (const target of targets) unfoldTo(target);
  revealPlace(last, true);
  if (targets.length > 1) setSelection(sectionOf(last), { ...noSelection, keys: new Set(targets.map(targetKey)) });
};
