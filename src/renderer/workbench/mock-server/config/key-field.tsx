import { Check, Copy, RefreshCw } from 'lucide-react';
import { regenerateMockKey } from '../../../state/mock-servers/mock-server-actions';
import { IconButton } from '../../../ui/icon-button';
import { useCopy } from '../../../ui/use-copy';

interface KeyFieldProps {
  readonly id: string;
  readonly apiKey: string;
}

/** The key callers of a private mock server send. */
export const KeyField = ({ id, apiKey }: KeyFieldProps) => {
  const { copied, copy } = useCopy();
  return (
    <div className="configuration-indent">
      <div className="api-key">
        <code className="mono selectable" data-testid="api-key">
          {apiKey}
        </code>
        <IconButton
          icon={copied ? Check : Copy}
          label={copied ? 'Copied' : 'Copy API key'}
          onClick={() => void copy(apiKey)}
        />
        <IconButton icon={RefreshCw} label="Regenerate API key" onClick={() => void regenerateMockKey(id)} />
      </div>
    </div>
  );
};
