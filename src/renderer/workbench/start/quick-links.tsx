import { openCreateMockServer, openImport } from '../../state/dialogs';
import { showSection } from '../../state/section';
import { changeSettings } from '../../state/settings';
import { mockServers, stateOfMockServer, useMockServerStates } from '../../state/workspace/mock-servers';
import { targetKey } from '../../state/workspace/target-key';
import { Button } from '../../ui/button';
import { PlaceLink } from './place-link';
import { RunningLink } from './running-link';
import { usePlacesToOpen } from './use-places-to-open';
import './start.css';

const mostShown = 6;

const toMockServers = () => {
  showSection('mock-servers');
  changeSettings({ sidebarHidden: false });
};

/** What stands in the workbench while no tab is open: what to go on with, and what runs. */
export const QuickLinks = () => {
  const { title, places } = usePlacesToOpen();
  const all = mockServers.use((state) => state.sorted);
  const states = useMockServerStates();
  const running = all.filter(({ id }) => stateOfMockServer(states, id).status === 'running');
  return (
    <div className="start">
      <h2 className="start-title">Pick up where you left off</h2>
      <div className="quick">
        {places.length > 0 && (
          <section aria-labelledby="quick-places">
            <h3 id="quick-places" className="quick-title">
              {title}
            </h3>
            <ul>
              {places.map((place) => (
                <PlaceLink key={targetKey(place)} place={place} />
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="quick-running">
          <h3 id="quick-running" className="quick-title">
            Running mock servers
          </h3>
          {running.length === 0 ? (
            <p className="quick-none">No mock server is running.</p>
          ) : (
            <ul>
              {running.slice(0, mostShown).map((server) => (
                <RunningLink key={server.id} server={server} />
              ))}
            </ul>
          )}
          {all.length > Math.min(running.length, mostShown) && (
            <Button look="link" onClick={toMockServers}>
              All mock servers
            </Button>
          )}
        </section>
      </div>
      <div className="start-actions">
        <Button look="primary" onClick={() => openCreateMockServer()}>
          Create a mock server
        </Button>
        <Button onClick={() => openImport()}>Open Postman files</Button>
      </div>
    </div>
  );
};
