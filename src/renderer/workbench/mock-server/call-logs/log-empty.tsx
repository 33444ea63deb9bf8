import { mockUrl } from '../../../../shared/mock-url';
import type { MockServer } from '../../../../shared/model/mock-server';
import { EmptyState } from '../../../ui/empty-state';
import { WorkbenchPicture } from '../../workbench-picture';

/** What stands where no call is yet. */
export const LogEmpty = ({ server }: { readonly server: MockServer }) => (
  <div className="log-empty">
    <EmptyState
      picture={<WorkbenchPicture />}
      title="No calls yet"
      text={
        <>
          Send a request to <code>{mockUrl(server.port)}</code> and it shows up here at once, with the reason for its
          answer.
        </>
      }
    />
  </div>
);
