import type { MockServerState } from '../../../shared/model/mock-server';
import { Dot } from '../../ui/dot';
import { stateWord, toneOf } from './state-words';

/** A mock server's state in a word. */
export const StateBadge = ({ status }: { readonly status: MockServerState['status'] }) => (
  <span className={`state-badge state-${status}`}>
    <Dot tone={toneOf(status)} />
    {stateWord(status)}
  </span>
);
