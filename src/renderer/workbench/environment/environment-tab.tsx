import { counted } from '../../../shared/words';
import { changeSettings, useSettings } from '../../state/settings';
import { environments } from '../../state/workspace/environments';
import { mockServers } from '../../state/workspace/mock-servers';
import { usersOf } from '../../state/workspace/users-of';
import { Button } from '../../ui/button';
import { DocumentHead } from '../document/document-head';
import { LoadedDocument } from '../document/loaded-document';
import { VariableEditor } from './variable-editor';

/** An environment: its name and the variables in it. */
export const EnvironmentTab = ({ id }: { readonly id: string }) => {
  const environment = environments.use((state) => state.byId.get(id));
  const servers = mockServers.use((state) => state.sorted);
  const active = useSettings((settings) => settings.activeEnvironment === id);
  if (!environment) return null;
  const place = { kind: 'environment', id } as const;
  const users = usersOf(place, servers);
  return (
    <LoadedDocument kind="environment" place={place}>
      {({ now, edit }) => (
        <>
          <DocumentHead
            place={place}
            name={environment.name}
            note={`${counted(now.variables.length, 'variable')}${
              users.length > 0 ? ` · used by ${counted(users.length, 'mock server')}` : ''
            }`}
          >
            <Button
              aria-pressed={active}
              title="Requests are sent with the variables of the active environment"
              onClick={() => changeSettings({ activeEnvironment: active ? null : id })}
            >
              {active ? 'Active' : 'Set active'}
            </Button>
          </DocumentHead>
          <div className="document-body">
            <VariableEditor variables={now.variables} onChange={(variables) => edit({ variables })} />
            <p className="environment-note">
              Mock servers answer with the initial value, which lies in the workspace. Requests are sent with the
              current value, which stays on this computer.
            </p>
          </div>
        </>
      )}
    </LoadedDocument>
  );
};
