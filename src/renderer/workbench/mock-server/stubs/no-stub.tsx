import type { CollectionOutline } from '../../../../shared/model/collection';
import type { MockServer } from '../../../../shared/model/mock-server';
import { showMockView } from '../../../state/mock-servers/mock-view';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { WorkbenchPicture } from '../../workbench-picture';
import { TryIt } from '../try-it';
import { addServer, addStub } from './stub-commands';

interface NoStubProps {
  readonly server: MockServer;
  readonly collection: CollectionOutline | undefined;
  readonly running: boolean;
}

/** What stands beside the lists while nothing is chosen: what there is to do next. */
export const NoStub = ({ server, collection, running }: NoStubProps) => {
  if (!collection) {
    return (
      <div className="stubs-none">
        <EmptyState
          picture={<WorkbenchPicture running={false} />}
          title="Its collection is gone"
          text="Endpoint stubs are the requests of a collection. Pick another one under Config."
        >
          <Button look="primary" onClick={() => showMockView(server.id, 'config')}>
            Open Config
          </Button>
        </EmptyState>
      </div>
    );
  }
  const empty = collection.requestCount === 0;
  return (
    <div className="stubs-none">
      <EmptyState
        picture={<WorkbenchPicture running={running} />}
        title={empty ? 'No stubs yet' : 'Pick a stub or a scenario'}
        text={
          empty
            ? 'An endpoint stub says which calls are answered, its scenarios with what. A server stub, set active, fails every call.'
            : 'A stub says which calls are answered, its scenarios with what: they are the requests and examples of the collection.'
        }
      >
        <Button look={empty ? 'primary' : 'outline'} onClick={() => void addStub(server)}>
          Add an endpoint stub
        </Button>
        <Button onClick={() => void addServer(server)}>Add a server stub</Button>
      </EmptyState>
      <div className="stubs-try">
        <TryIt server={server} running={running} />
      </div>
    </div>
  );
};
