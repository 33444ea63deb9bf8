import type { KeyboardEvent } from 'react';
import type { MockServer, MockServerState } from '../../../../shared/model/mock-server';
import { ConfigurationForm } from '../../../flows/mock-configuration/configuration-form';
import { textFields } from '../../../flows/mock-configuration/draft';
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

/** How a mock server is set up. Whatever is changed here is served at once. */
export const ConfigView = ({ server, status, act }: ConfigViewProps) => {
  const { draft, faults, change, settle, giveUp } = useLiveConfiguration(server);
  /** Enter settles a text as leaving it does; Escape gives up what is typed. */
  const press = ({ key, target, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing || !(target instanceof HTMLInputElement) || target.type === 'checkbox') return;
    const field = textFields.find((name) => name === target.name);
    if (key === 'Enter') target.blur();
    else if (key === 'Escape' && field) giveUp(field);
  };
  return (
    <div className="config-view">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the fields inside it */}
      <div className="config-form" onKeyDown={press}>
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
