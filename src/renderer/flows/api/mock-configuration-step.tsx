import type { VersionPlace } from '../../../shared/model/api';
import { call } from '../../bridge';
import { link } from '../../state/apis/api-actions';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { sayRefused } from '../../state/toast';
import { ConfigurationForm } from '../mock-configuration/configuration-form';
import type { useConfiguration } from '../mock-configuration/use-configuration';
import { ApiForm } from './api-form';
import { useJob } from './use-job';
import type { MockSource } from './use-mock-source';

interface MockConfigurationStepProps {
  readonly place: VersionPlace;
  readonly source: MockSource;
  readonly configuration: ReturnType<typeof useConfiguration>;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** How the mock server answers; then it is made with its collection, started, linked and opened. */
export const MockConfigurationStep = (props: MockConfigurationStepProps) => {
  const { place, source, onBack, onClose } = props;
  const { draft, change, faults, check, refuse } = props.configuration;
  const { run, stage } = useJob();
  const submit = async () => {
    const configuration = check();
    if (!configuration) return null;
    const { saveUrl } = draft;
    const made = await run(async (job) => {
      const from = source.from(job);
      return from && call('mock-server.create', { from, saveUrl, configuration });
    });
    if (!made) return null;
    if (!made.ok) return refuse(made.error) ? null : made.error;
    const target = { kind: 'mock-server', id: made.value.id } as const;
    // What is made with the mock server is linked already.
    const chosen =
      source.way === 'existing' && source.chosen !== null ? await link(place, 'collection', source.chosen) : null;
    const refused = (await link(place, 'mock-server', target.id)) ?? chosen;
    if (refused) sayRefused(refused);
    onClose();
    openPlace(target, true);
    revealPlace(target);
    return null;
  };
  return (
    <ApiForm
      action="Create Mock Server"
      ready
      focus="[name=name]"
      stage={source.way === 'generate' ? stage : null}
      onSubmit={submit}
      {...{ onBack, onClose }}
    >
      <ConfigurationForm draft={draft} faults={faults} onChange={change} />
    </ApiForm>
  );
};
