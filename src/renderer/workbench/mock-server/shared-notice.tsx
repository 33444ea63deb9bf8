import type { MockServerState } from '../../../shared/model/mock-server';
import { Notice } from '../../ui/notice';

/** Says, for as long as it lasts, that other machines can call a mock server, and where. */
export const SharedNotice = ({ state }: { readonly state: MockServerState }) => {
  if (state.status !== 'running' || !state.networkUrls) return null;
  const [first] = state.networkUrls;
  return (
    <div className="mock-trouble">
      <Notice tone="warning">
        Shared on the local network: whoever reaches this computer can call it
        {first ? (
          <>
            {' '}
            at <span className="mono selectable">{first}</span>.
          </>
        ) : (
          '.'
        )}
      </Notice>
    </div>
  );
};
