import { Check, Copy } from 'lucide-react';
import { mockUrl } from '../../../shared/mock-url';
import type { MockServer } from '../../../shared/model/mock-server';
import { shortened } from '../../../shared/words';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { Dot } from '../../ui/dot';
import { IconButton } from '../../ui/icon-button';
import { useCopy } from '../../ui/use-copy';

/** A mock server that runs: the way to it, and its URL. */
export const RunningLink = ({ server: { id, name, port } }: { readonly server: MockServer }) => {
  const { copied, copy } = useCopy();
  const url = mockUrl(port);
  const open = () => {
    const place = { kind: 'mock-server', id } as const;
    openPlace(place);
    revealPlace(place);
  };
  return (
    <li className="quick-row">
      <button type="button" className="quick-link" onClick={open}>
        <span className="quick-mark">
          <Dot tone="ok" />
        </span>
        <span className="quick-name truncate">{shortened(name)}</span>
        <span className="quick-url mono">{url}</span>
      </button>
      <IconButton
        label={`Copy the URL of ${shortened(name, 80)}`}
        hint={copied ? 'Copied' : 'Copy Mock URL'}
        icon={copied ? Check : Copy}
        size="small"
        onClick={() => void copy(url)}
      />
    </li>
  );
};
