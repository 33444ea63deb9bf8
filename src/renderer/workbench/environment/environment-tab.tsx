import { counted } from '../../../shared/words';
import { SectionPicture } from '../../sidebar/section-picture';
import { environments } from '../../state/environments';
import { mockServers } from '../../state/mock-servers';
import { usersOf } from '../../state/users-of';
import { EmptyState } from '../../ui/empty-state';
import { PlaceName } from '../place-name';
import { VariableTable } from './variable-table';

/** An environment: its name and the variables in it. */
export const EnvironmentTab = ({ id }: { readonly id: string }) => {
  const environment = environments.use((state) => state.byId.get(id));
  const servers = mockServers.use((state) => state.sorted);
  if (!environment) return null;
  const target = { kind: 'environment', id } as const;
  const { name, variables } = environment;
  const users = usersOf(target, servers);
  return (
    <>
      <header className="panel-head">
        <div className="panel-title">
          <PlaceName target={target} name={name} />
          <span className="muted">
            {counted(variables.length, 'variable')}
            {users.length > 0 && ` · used by ${counted(users.length, 'mock server')}`}
          </span>
        </div>
      </header>
      <div className="panel-scroll">
        {variables.length > 0 ? (
          <VariableTable variables={variables} />
        ) : (
          <EmptyState
            picture={<SectionPicture section="environments" />}
            text="This environment has no variables yet."
          />
        )}
      </div>
    </>
  );
};
