import { changesNeeded } from '../../shared/changes-needed';
import type { Out } from './explain';

/** What a segment too many or too few weighs against one whose whole text differs. */
const perLength = 0.75;

/** The sooner paths part, the less they are about the same thing. */
const ofParting = (place: number | undefined): number => (place === undefined ? 0 : 1 / (place + 1));

const weightOf = (out: Out, outs: readonly Out[]): number => {
  if (out.kind === 'path') return out.apart + perLength * Math.abs(out.longerBy) + ofParting(out.segment?.place);
  if (out.kind !== 'method') return 0;
  // Another method of the same path is less far than another path; with another path it comes on top.
  return outs.some(({ kind }) => kind === 'path') ? 1 : 0.5;
};

/** How far an example that is out is from answering: by the changes it needs, and among as many by how great they are. */
export const farness = (outs: readonly Out[]): number => {
  const weight = outs.reduce((sum, out) => sum + weightOf(out, outs), 0);
  return changesNeeded(outs) + weight / (weight + 1);
};
