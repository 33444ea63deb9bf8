import { Variable } from 'lucide-react';
import { counted } from '../../../shared/words';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { environments } from '../../state/workspace/environments';
import { Button } from '../../ui/button';
import { Card } from './card';

/** The environment whose variables a mock server resolves. */
export const EnvironmentCard = ({ id }: { readonly id: string | null }) => {
  const environment = environments.use((state) => (id === null ? undefined : state.byId.get(id)));
  if (!environment && id !== null) {
    return (
      <Card icon={Variable} title="Environment" marked>
        <p className="mock-card-warning">Its environment is gone. Pick another one, or none.</p>
      </Card>
    );
  }
  if (!environment) {
    return (
      <Card icon={Variable} title="Environment">
        <p className="mock-card-name">No Environment</p>
        <p className="muted">Variables of the collection are resolved.</p>
      </Card>
    );
  }
  const target = { kind: 'environment', id: environment.id } as const;
  return (
    <Card icon={Variable} title="Environment">
      <Button
        look="link"
        onClick={() => {
          openPlace(target);
          revealPlace(target);
        }}
      >
        <span className="mock-card-name truncate">{environment.name}</span>
      </Button>
      <p className="muted">{counted(environment.variables.length, 'variable')}</p>
    </Card>
  );
};
