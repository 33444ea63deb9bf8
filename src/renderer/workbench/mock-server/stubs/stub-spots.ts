import type { StubLine, StubRow } from './stub-rows';

/** Where a stub or scenario goes: right before or behind another one, or to the end of a stub's scenarios. By their ids. */
export type StubSpot = { readonly beside: string; readonly behind: boolean } | { readonly into: string };

/** What the list shows of it: a line above or below a row, or a row that takes the scenario in. */
export interface StubDrop {
  readonly spot: StubSpot;
  readonly mark: { readonly key: string; readonly where: 'above' | 'below' | 'into' };
}

const idOf = ({ place }: StubRow): string => place.id;

/** The line of the stub that a line belongs to; -1 for none. */
const stubAt = (lines: readonly StubLine[], at: number): number => {
  const line = lines[at];
  if (line?.kind !== 'scenario') return line?.kind === 'stub' ? at : -1;
  return lines.findLastIndex(({ kind }, index) => index < at && kind === 'stub');
};

/** The last line of a stub with its scenarios. */
const endAt = (lines: readonly StubLine[], at: number): number => {
  let end = at;
  while (lines[end + 1]?.kind === 'scenario') end += 1;
  return end;
};

/** Where a row falls that is let go over line `at`, `part` of its height from its top; null where it cannot. */
export const stubDrop = (lines: readonly StubLine[], at: number, part: number, moved: StubRow): StubDrop | null => {
  const over = lines[at];
  if (!over || over.kind === 'heading') return null;
  const behind = part >= 0.5;
  const mark = { key: over.key, where: behind ? 'below' : 'above' } as const;
  if (moved.kind === over.kind && moved.kind !== 'stub') return { spot: { beside: idOf(over), behind }, mark };
  if (moved.kind === 'scenario' && over.kind === 'stub') {
    return { spot: { into: idOf(over) }, mark: { key: over.key, where: 'into' } };
  }
  const index = stubAt(lines, at);
  const stub = lines[index];
  if (moved.kind !== 'stub' || stub?.kind !== 'stub') return null;
  const after = over.kind === 'scenario' || behind;
  const last = lines[after ? endAt(lines, index) : index];
  return {
    spot: { beside: idOf(stub), behind: after },
    mark: { key: (last ?? stub).key, where: after ? 'below' : 'above' },
  };
};

/** Where Alt and an arrow key put a row: past the next of its kind, a scenario within its stub; null at the end. */
export const stubNudge = (lines: readonly StubLine[], at: number, way: 'up' | 'down'): StubSpot | null => {
  const row = lines[at];
  if (!row || row.kind === 'heading') return null;
  const fits = (line: StubLine): line is StubRow =>
    line.kind === row.kind && (line.kind !== 'scenario' || row.kind !== 'scenario' || line.stub === row.stub);
  const next = way === 'up' ? lines.slice(0, at).findLast(fits) : lines.slice(at + 1).find(fits);
  return next ? { beside: idOf(next), behind: way === 'down' } : null;
};
