import type { MockServerState } from '../../../shared/model/mock-server';
import type { DotTone } from '../../ui/dot';

type Status = MockServerState['status'];

const tones: Readonly<Record<Status, DotTone>> = { running: 'ok', stopped: 'idle', starting: 'busy', failed: 'err' };
const words: Readonly<Record<Status, string>> = {
  running: 'Running',
  stopped: 'Stopped',
  starting: 'Starting',
  failed: 'Failed',
};

/** The colour and shape of a mock server's state. */
export const toneOf = (status: Status): DotTone => tones[status];

/** The word for it. */
export const stateWord = (status: Status): string => words[status];
