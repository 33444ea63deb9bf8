import { collections } from '../state/collections';
import { openCreateMockServer, openImport } from '../state/dialogs';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { WorkbenchPicture } from './workbench-picture';

/** What stands in the workbench while no tab is open: the next step. */
export const EmptyWorkbench = () => {
  const hasCollections = collections.use((state) => state.sorted.length > 0);
  return (
    <div className="workbench-empty">
      {hasCollections ? (
        <EmptyState
          picture={<WorkbenchPicture />}
          title="Pick up where you left off"
          text="Open something from the sidebar, or turn a collection into a mock server that answers on this computer."
        >
          <Button look="primary" onClick={() => openCreateMockServer()}>
            Create a mock server
          </Button>
        </EmptyState>
      ) : (
        <EmptyState
          picture={<WorkbenchPicture />}
          title="Step in for an API"
          text="Bring in a Postman collection, and a mock server on this computer answers with its examples."
        >
          <Button look="primary" onClick={() => openImport()}>
            Open Postman files
          </Button>
        </EmptyState>
      )}
    </div>
  );
};
