import type { VersionPlace } from '../../../shared/model/api';
import { call } from '../../bridge';
import { link } from '../../state/apis/api-actions';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { sayRefused } from '../../state/toast';
import { apis } from '../../state/workspace/apis';
import { ConfigurationForm } from '../mock-configuration/configuration-form';
import { useConfiguration } from '../mock-configuration/use-configuration';
import { ApiForm } from './api-form';

interface MockConfigurationStepProps {
  readonly place: VersionPlace;
  readonly collection: string;
  readonly onClose: () => void;
}

/** How the mock server answers; then it is made, started, linked and opened. */
export const MockConfigurationStep = ({ place, collection, onClose }: MockConfigurationStepProps) => {
  const { draft, change, faults, check, refuse } = useConfiguration({ name: apis.get(place.api)?.name ?? '' });
  const submit = async () => {
    const configuration = check();
    if (!configuration) return null;
    const made = await call('mock-server.create', {
      from: { kind: 'collection', id: collection },
      saveUrl: draft.saveUrl,
      configuration,
    });
    if (!made.ok) return refuse(made.error) ? null : made.error;
    const refused = await link(place, 'mock-server', made.value.id);
    if (refused) sayRefused(refused);
    onClose();
    const target = { kind: 'mock-server', id: made.value.id } as const;
    openPlace(target, true);
    revealPlace(target);
    return null;
  };
  return (
    <ApiForm action="Create Mock Server" ready onSubmit={submit} onClose={onClose}>
      <ConfigurationForm draft={draft} faults={faults} onChange={change} />
    </ApiForm>
  );
};
