import type { VersionPlace } from '../../../shared/model/api';
import { refusalInWords } from '../../../shared/words';
import { generateCollection } from '../../state/apis/api-actions';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { ApiForm } from './api-form';
import { GenerationFields } from './generation-fields';
import { UnsavedNotice } from './unsaved-notice';
import { useDefinitionFault } from './use-definition-fault';
import { useGeneration } from './use-generation';
import { useJob } from './use-job';

interface GenerateDialogProps {
  readonly place: VersionPlace;
  readonly onClose: () => void;
}

/** Makes a collection of a version's definition. */
export const GenerateDialog = ({ place, onClose }: GenerateDialogProps) => {
  const generation = useGeneration(place);
  const { run, stage } = useJob();
  const fault = useDefinitionFault(place);
  const submit = async () => {
    const made = await run((job) => generateCollection(place, generation.name, generation.options, job));
    if (!made.ok) return made.error;
    onClose();
    const target = { kind: 'collection', id: made.value.id } as const;
    openPlace(target, true);
    revealPlace(target);
    return null;
  };
  const ready = generation.name.trim() !== '' && fault === null;
  return (
    <Modal
      title="Generate Collection"
      subtitle="A request for each operation, an example for each response."
      onClose={onClose}
    >
      <ApiForm action="Generate Collection" ready={ready} stage={stage} onSubmit={submit} onClose={onClose}>
        <GenerationFields
          name={generation.name}
          options={generation.options}
          onName={generation.setName}
          onOptions={generation.setOptions}
        />
        <UnsavedNotice place={place} />
        {fault && <Notice tone="warning">{typeof fault === 'string' ? fault : refusalInWords(fault)}</Notice>}
      </ApiForm>
    </Modal>
  );
};
