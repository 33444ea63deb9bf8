import type { KeyboardEvent } from 'react';
import type { MockServer, MockServerState } from '../../../../shared/model/mock-server';
import { ConfigurationForm } from '../../../flows/mock-configuration/configuration-form';
import type { Act } from '../act';
import { CollectionCard } from '../collection-card';
import { EnvironmentCard } from '../environment-card';
import { TryIt } from '../try-it';
import { KeyField } from './key-field';
import { useLiveConfiguration } from './use-live-configuration';
import './config-view.css';

interface ConfigViewProps {
  readonly server: MockServer;
  readonly status: MockServerState['status'];
  readonly act: Act;
}

/** Enter settles a text as leaving it does. */
const settleOnEnter = ({ key, target }: KeyboardEvent) => {
  if (key === 'Enter' && target instanceof HTMLInputElement && target.type !== 'checkbox') target.blur();
};

/** How a mock server is set up. Whatever is changed here is served at once. */
export const ConfigView = ({ server, status, act }: ConfigViewProps) => {
  const { draft, faults, change, settle } = useLiveConfiguration(server);
  return (
    <div className="config-view">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the fields inside it */}
      <div className="config-form" onKeyDown={settleOnEnter}>
        <ConfigurationForm
          draft={draft}
          faults={faults}
          onChange={change}
          onSettle={settle}
          keyField={<KeyField id={server.id} apiKey={server.settings.apiKey} />}
        />
      </div>
      <div className="config-side">
        <CollectionCard server={server} act={act} />
        <EnvironmentCard id={server.environment} />
        <TryIt server={server} running={status === 'running'} />
      </div>
    </div>
  );
};
