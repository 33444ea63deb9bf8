import type { Refusal } from '../../../shared/errors';
import type { MockServer } from '../../../shared/model/mock-server';
import { refusalInWords } from '../../../shared/words';
import { moveAndStart, startMockServer } from '../../state/mock-servers/mock-server-actions';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { Act } from './act';

interface TroubleProps {
  readonly server: MockServer;
  readonly error: Refusal;
  readonly act: Act;
}

/** Why a mock server does not run, with the ways out. */
export const Trouble = ({ server, error, act }: TroubleProps) => {
  const next = 'next' in error ? error.next : undefined;
  return (
    <Notice
      tone="error"
      actions={
        error.code !== 'collection-missing' &&
        error.code !== 'environment-missing' && (
          <>
            {next !== undefined && (
              <Button onClick={() => void act(() => moveAndStart(server.id, next))}>Use port {next}</Button>
            )}
            <Button onClick={() => void act(() => startMockServer(server.id))}>Try again</Button>
          </>
        )
      }
    >
      {refusalInWords(error)}
    </Notice>
  );
};
