import { flushSync } from 'react-dom';
import type { Refusal } from '../../../shared/errors';
import type { MockServer } from '../../../shared/model/mock-server';
import { refusalInWords } from '../../../shared/words';
import { moveAndStart, startMockServer } from '../../state/mock-servers/mock-server-actions';
import { showMockView } from '../../state/mock-servers/mock-view';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { Act } from './act';

interface TroubleProps {
  readonly server: MockServer;
  readonly error: Refusal;
  readonly act: Act;
}

/** What a mock server can lack, and where in Config another is picked. */
const lacks = {
  'collection-missing': { what: 'collection', where: '.config-side' },
  'environment-missing': { what: 'environment', where: '.config-form' },
} as const;

/** Opens the list to pick another from. */
const pickAnother = (id: string, where: string): void => {
  flushSync(() => showMockView(id, 'config'));
  const picker = document.querySelector<HTMLElement>(`${where} [role="combobox"][aria-invalid="true"]`);
  picker?.focus();
  picker?.click();
};

/** Why a mock server does not run, with the ways out. */
export const Trouble = ({ server, error, act }: TroubleProps) => {
  const next = 'next' in error ? error.next : undefined;
  const lacking =
    error.code === 'collection-missing' || error.code === 'environment-missing' ? lacks[error.code] : null;
  return (
    <Notice
      tone="error"
      actions={
        lacking ? (
          <Button onClick={() => pickAnother(server.id, lacking.where)}>Pick another {lacking.what}</Button>
        ) : (
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
