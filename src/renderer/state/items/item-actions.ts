import type { CallInput } from '../../../shared/contract';
import type { Refusal } from '../../../shared/errors';
import type { ServerStubPlace } from '../../../shared/model/place';
import type { Target } from '../../../shared/model/target';
import { counted, quoted } from '../../../shared/words';
import { call } from '../../bridge';
import { mayFocusRow } from '../../ui/focus-free';
import type { Named } from '../dialogs';
import { reloadLog } from '../mock-servers/call-log';
import { changeServerStub } from '../mock-servers/server-stub-actions';
import { showAmongStubs } from '../mock-servers/stub-choice';
import { showSection } from '../section';
import { useSettings } from '../settings';
import { openPlace, revealPlace, revealPlaces } from '../tabs/places';
import { saveTab } from '../tabs/saving';
import { say, sayRefused } from '../toast';
import { targetKey } from '../workspace/target-key';
import { saveMovedTabs } from './moved-tabs';
import { startRenaming } from './renaming';

/** Gives a thing a new name; gives back why not. */
export const rename = async (target: Target | ServerStubPlace, name: string): Promise<Refusal | null> => {
  if (target.kind === 'server-stub') return changeServerStub(target, { name });
  const answer = await call('rename', { target, name });
  return answer.ok ? null : answer.error;
};

/** Makes a folder, request or example; undefined where that was refused, which is said. */
export const createItem = async (asked: CallInput<'item.create'>): Promise<Target | undefined> => {
  const answer = await call('item.create', asked);
  if (answer.ok) return answer.value;
  sayRefused(answer.error);
  return undefined;
};

/** Makes a folder, request or example in something, opens it, and opens its name for typing. */
export const addItem = async (
  into: Target & { readonly kind: 'collection' | 'item' },
  kind: 'folder' | 'request' | 'example',
): Promise<void> => {
  // An example begins as a copy of the request: of the one that is seen, not of one before the last edits.
  if (kind === 'example' && !(await saveTab(into))) return openPlace(into, true);
  const collection = into.kind === 'item' ? into.collection : into.id;
  const made = await createItem({ collection, parent: into.kind === 'item' ? into.id : null, kind });
  if (!made) return;
  if (kind !== 'folder') openPlace(made, true);
  revealPlace(made);
  startRenaming(targetKey(made), 'row');
};

/** Makes copies and shows them. */
export const duplicate = async (targets: readonly Target[]): Promise<void> => {
  const answer = await call('duplicate', { targets: [...targets] });
  if (answer.ok) revealPlaces(answer.value.targets);
  else sayRefused(answer.error);
};

/** Makes a copy of one thing; gives the copy, or undefined where that was refused, which is said. */
export const duplicateOne = async (target: Target): Promise<Target | undefined> => {
  const answer = await call('duplicate', { targets: [target] });
  if (answer.ok) return answer.value.targets[0];
  sayRefused(answer.error);
  return undefined;
};

/** “Orders”, or 3 things. */
const called = (name: string, count: number): string => (count === 1 ? quoted(name) : counted(count, 'thing'));

/** Takes a deletion, of the history too, a move or the clearing of a call log back, the last one where none is named, and shows what came back. */
export const undoLast = async (undo?: number): Promise<void> => {
  if (!(await saveMovedTabs()))
    return say('What is typed into a moved item could not be saved. Correct it, then undo.');
  const answer = await call('undo', undo === undefined ? {} : { undo });
  if (!answer.ok) return sayRefused(answer.error);
  const { did, targets, name, count } = answer.value;
  const [first] = targets;
  if (did === 'clear-log') {
    if (first) reloadLog(first.id);
    return say('The call log is back');
  }
  if (did === 'delete-history') {
    showSection('history');
    return say(`${counted(count, 'request is', 'requests are')} back`);
  }
  if (first && !showAmongStubs(first)) revealPlace(first, mayFocusRow());
  const one = targets.length === 1;
  const where = did === 'delete' ? '' : one ? ' where it was' : ' where they were';
  say(`${called(name, targets.length)} ${one ? 'is' : 'are'} back${where}`);
};

/** Moves things to the trash, all or none, or takes one server stub away, and offers to take that back; gives back why not. */
export const deleteThings = async (things: readonly Named[]): Promise<Refusal | null> => {
  const stub = things.map(({ target }) => target).find((target) => target.kind === 'server-stub');
  const answer = stub
    ? await call('mock-server.delete-server-stub', { id: stub.mock, stub: stub.id })
    : await call('delete', { targets: things.flatMap(({ target }) => (target.kind === 'server-stub' ? [] : target)) });
  if (!answer.ok) return answer.error;
  const { undo } = answer.value;
  const what = called(things[0]?.name ?? '', things.length);
  say(`${what} deleted`, { label: 'Undo', run: () => void undoLast(undo) });
  return null;
};

/** Saves a collection or environment as a file of the user's choice. */
export const exportThing = async (kind: 'collection' | 'environment', id: string): Promise<void> => {
  const answer = await call(`${kind}.export`, { id });
  if (!answer.ok) sayRefused(answer.error);
  else if (answer.value.saved) say('Exported');
};

/** Makes an empty collection or environment, opens it, and opens its name for typing. */
export const createThing = async (kind: 'collection' | 'environment'): Promise<void> => {
  const answer = await call(`${kind}.create`, {});
  if (!answer.ok) return sayRefused(answer.error);
  const target: Target = { kind, id: answer.value.id };
  openPlace(target, true);
  revealPlace(target);
  startRenaming(targetKey(target), useSettings.getState().sidebarHidden ? 'tab' : 'row');
};
