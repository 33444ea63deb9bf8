import { mockUrl } from '../../../../shared/mock-url';
import type { MockServer } from '../../../../shared/model/mock-server';
import { useMockServerState } from '../../../state/workspace/mock-servers';
import { EmptyState } from '../../../ui/empty-state';
import { WorkbenchPicture } from '../../workbench-picture';

/** What stands where no call is yet: how one comes here. */
export const LogEmpty = ({ server: { id, port } }: { readonly server: MockServer }) => {
  const running = useMockServerState(id).status === 'running';
  return (
    <div className="log-empty">
      <EmptyState
        picture={<WorkbenchPicture running={running} />}
        title="No calls yet"
        text={
          <>
            {running ? 'Send' : 'Start it, then send'} a request to <code>{mockUrl(port)}</code> and it shows up here at
            once, with the reason for its answer.
          </>
        }
      />
    </div>
  );
};
