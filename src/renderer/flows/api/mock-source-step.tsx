import { FileCog, Folder, TableProperties } from 'lucide-react';
import { useId } from 'react';
import type { VersionPlace } from '../../../shared/model/api';
import { refusalInWords } from '../../../shared/words';
import { ChoiceCard } from '../../ui/choice-card';
import { Notice } from '../../ui/notice';
import { CollectionCombobox } from '../create-mock-server/collection-combobox';
import { ApiForm } from './api-form';
import { TextField } from './field';
import { GenerationFields } from './generation-fields';
import { RequestTable } from './request-table';
import { UnsavedNotice } from './unsaved-notice';
import { useDefinitionFault } from './use-definition-fault';
import type { MockSource } from './use-mock-source';

interface MockSourceStepProps {
  readonly place: VersionPlace;
  readonly source: MockSource;
  readonly onContinue: () => void;
  readonly onClose: () => void;
}

const ways = [
  {
    way: 'generate',
    icon: FileCog,
    title: 'Generate from API schema',
    text: 'A collection of every operation and response.',
  },
  { way: 'existing', icon: Folder, title: 'Use an existing collection', text: 'One of this workspace.' },
  { way: 'rows', icon: TableProperties, title: 'Create a new collection', text: 'Type its requests into a table.' },
] as const;
const actions: Readonly<Record<MockSource['way'], string>> = {
  generate: 'Generate Collection and Continue',
  existing: 'Select Collection and Continue',
  rows: 'Create Collection and Continue',
};

/** What the mock server answers with. It is made together with it: whoever goes no further leaves nothing. */
export const MockSourceStep = ({ place, source, onContinue, onClose }: MockSourceStepProps) => {
  const labelId = useId();
  const { way, generation, rowFault } = source;
  const fault = useDefinitionFault(place);
  const ready = source.from('') !== null && (way !== 'generate' || fault === null);
  const submit = async () => {
    onContinue();
    return null;
  };

  return (
    <ApiForm action={actions[way]} ready={ready} focus="[type=radio]:checked" onSubmit={submit} onClose={onClose}>
      <div className="choices" role="radiogroup" aria-label="What it answers with">
        {ways.map((choice) => (
          <ChoiceCard
            key={choice.way}
            group={labelId}
            icon={choice.icon}
            title={choice.title}
            text={choice.text}
            checked={way === choice.way}
            onChoose={() => source.setWay(choice.way)}
          />
        ))}
      </div>
      {way === 'generate' && (
        <>
          <GenerationFields
            name={generation.name}
            options={generation.options}
            onName={generation.setName}
            onOptions={generation.setOptions}
          />
          <UnsavedNotice place={place} />
          {fault && <Notice tone="warning">{typeof fault === 'string' ? fault : refusalInWords(fault)}</Notice>}
        </>
      )}
      {way === 'existing' && (
        <div className="api-field">
          <span className="field-label" id={labelId}>
            Collection
          </span>
          <CollectionCombobox labelledBy={labelId} value={source.chosen} onChange={source.setChosen} />
        </div>
      )}
      {way === 'rows' && (
        <>
          <TextField label="Collection name" value={source.name} onChange={source.setName} />
          <RequestTable rows={source.typed} fault={rowFault} onChange={source.setTyped} />
          {rowFault && (
            <p className="api-fault" role="alert">
              {rowFault.words}
            </p>
          )}
        </>
      )}
    </ApiForm>
  );
};
