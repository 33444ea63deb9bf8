import type { VersionPlace } from '../../../shared/model/api';
import { refusalInWords } from '../../../shared/words';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { ApiForm } from './api-form';
import { GenerationFields } from './generation-fields';
import { Stage } from './stage';
import { UnsavedNotice } from './unsaved-notice';
import { useDefinitionFault } from './use-definition-fault';
import { useGeneration } from './use-generation';

interface GenerateDialogProps {
  readonly place: VersionPlace;
  readonly onClose: () => void;
}

/** Makes a collection of a version's definition. */
export const GenerateDialog = ({ place, onClose }: GenerateDialogProps) => {
  const generation = useGeneration(place);
  const fault = useDefinitionFault(place);
  const submit = async () => {
    const made = await generation.run();
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
      <ApiForm action="Generate Collection" ready={ready} onSubmit={submit} onClose={onClose}>
        <GenerationFields
          name={generation.name}
          options={generation.options}
          onName={generation.setName}
          onOptions={generation.setOptions}
        />
        <UnsavedNotice place={place} />
        {fault && <Notice tone="warning">{typeof fault === 'string' ? fault : refusalInWords(fault)}</Notice>}
        <Stage stage={generation.stage} />
      </ApiForm>
    </Modal>
  );
};
