import type { Refusal, Result } from '../../../shared/errors';
import { done, refuse } from '../../../shared/errors';
import { isolated } from '../../../shared/isolated';
import type { TrashRow } from '../../../shared/model/trash';
import { daysLeft } from '../../workspace/trash';
import type { TrashEntry } from '../../workspace/trash-folder';
import type { Workspace } from '../../workspace/workspace';
import type { Apis } from '../apis/apis';
import { pathsOf, sectionOfTrashed, type Trashed, trashedOf } from './trash-words';

/** What the trash holds, as the window shows it. */
export interface TrashRows {
  readonly all: () => Result<TrashRow[]>;
  /** What a thing in the trash is. */
  readonly thing: (entry: TrashEntry) => Result<Trashed>;
  /** What a document that lies in the trash was called; empty where it does not. */
  readonly nameOf: (folder: 'collections' | 'apis', id: string) => string;
}

const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** What was deleted last comes first; what was deleted together stands by its names. */
const byDeletion = (one: TrashRow, other: TrashRow): number =>
  other.deletedAt - one.deletedAt || order.compare(one.name.slice(0, 200), other.name.slice(0, 200));

export const createTrashRows = ({ trash, collections }: Workspace, apis: Apis): TrashRows => {
  /** A file does not change while it lies there, so each is read once. */
  const known = new Map<string, Result<Trashed>>();

  const read = (entry: TrashEntry): Result<Trashed> => {
    const content = trash.read(entry);
    if (!content.ok) return content;
    const trashed = trashedOf(entry.folder, content.value);
    if (trashed) return done(trashed);
    return refuse({ code: 'file-malformed', at: '', expected: 'a deleted thing', found: 'something else' });
  };
  const thing: TrashRows['thing'] = (entry) => {
    const found = known.get(entry.key) ?? read(entry);
    known.set(entry.key, found);
    return found;
  };

  const nameAmong = (entries: readonly TrashEntry[], folder: 'collections' | 'apis', id: string): string => {
    const entry = entries.find((each) => each.folder === folder && each.id === id);
    const found = entry && thing(entry);
    return found?.ok ? found.value.name : '';
  };

  /** Where things were, as people say it; a collection is walked once for all of its items. */
  const whereAmong = (entries: readonly TrashEntry[]) => {
    const walked = new Map<string, ReadonlyMap<string, string>>();
    const gone = (folder: 'collections' | 'apis', id: string, otherwise: string): string => {
      const name = nameAmong(entries, folder, id);
      return name === '' ? otherwise : `${isolated(name)} (in Trash)`;
    };
    return (entry: TrashEntry, { whole, parent }: Trashed): string => {
      if (entry.folder === 'api-versions') return apis.get(whole)?.name ?? gone('apis', whole, 'An API that is gone');
      if (entry.folder !== 'items') return sectionOfTrashed(entry);
      const collection = collections.get(whole);
      if (!collection) return gone('collections', whole, 'A collection that is gone');
      const paths = walked.get(whole) ?? pathsOf(collection);
      walked.set(whole, paths);
      return paths.get(parent) ?? paths.get('') ?? '';
    };
  };

  return {
    thing,
    nameOf: (folder, id) => {
      const entries = trash.list();
      return entries.ok ? nameAmong(entries.value, folder, id) : '';
    },
    all: () => {
      const entries = trash.list();
      if (!entries.ok) return entries;
      const keys = new Set(entries.value.map(({ key }) => key));
      for (const key of known.keys()) if (!keys.has(key)) known.delete(key);
      const whereOf = whereAmong(entries.value);
      const unread = (entry: TrashEntry, error: Refusal) =>
        ({ kind: 'file', method: '', name: entry.name, where: '', error }) as const;
      return done(
        entries.value
          .map((entry): TrashRow => {
            const found = thing(entry);
            const base = { key: entry.key, deletedAt: entry.at.getTime(), daysLeft: daysLeft(entry.at) };
            if (!found.ok) return { ...base, ...unread(entry, found.error) };
            const { kind, name, method } = found.value;
            return { ...base, kind, name, method, where: whereOf(entry, found.value), error: null };
          })
          .sort(byDeletion),
      );
    },
  };
};
