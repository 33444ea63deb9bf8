import { FileCog, Folder, TableProperties } from 'lucide-react';
import { useId, useState } from 'react';
import type { VersionPlace } from '../../../shared/model/api';
import { refusalInWords } from '../../../shared/words';
import { collectionOfRows, link } from '../../state/apis/api-actions';
import { apis } from '../../state/workspace/apis';
import { ChoiceCard } from '../../ui/choice-card';
import { Notice } from '../../ui/notice';
import { CollectionCombobox } from '../create-mock-server/collection-combobox';
import { ApiForm } from './api-form';
import { TextField } from './field';
import { GenerationFields } from './generation-fields';
import { blankRow, RequestTable, rowsOf, type TypedRow } from './request-table';
import { Stage } from './stage';
import { UnsavedNotice } from './unsaved-notice';
import { useDefinitionFault } from './use-definition-fault';
import { useGeneration } from './use-generation';

interface MockSourceStepProps {
  readonly place: VersionPlace;
  readonly onContinue: (collection: string) => void;
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
const actions = {
  generate: 'Generate Collection and Continue',
  existing: 'Select Collection and Continue',
  rows: 'Create Collection and Continue',
} as const;

/** What the mock server answers with. */
export const MockSourceStep = ({ place, onContinue, onClose }: MockSourceStepProps) => {
  const labelId = useId();
  const [way, setWay] = useState<keyof typeof actions>('generate');
  const generation = useGeneration(place);
  const fault = useDefinitionFault(place);
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState(apis.get(place.api)?.name ?? '');
  const [typed, setTyped] = useState<readonly TypedRow[]>([blankRow]);
  const read = rowsOf(typed);
  const [rows, rowFault] = 'words' in read ? [[], read] : [read, null];
  const ready = {
    generate: generation.name.trim() !== '' && fault === null,
    existing: chosen !== null,
    rows: name.trim() !== '' && rowFault === null && rows.length > 0,
  }[way];

  const submit = async () => {
    if (way === 'existing') {
      const refused = chosen === null ? null : await link(place, 'collection', chosen);
      if (!refused && chosen !== null) onContinue(chosen);
      return refused;
    }
    const made = way === 'generate' ? await generation.run() : await collectionOfRows(place, name, rows);
    if (!made.ok) return made.error;
    onContinue(made.value.id);
    return null;
  };

  return (
    <ApiForm action={actions[way]} ready={ready} onSubmit={submit} onClose={onClose}>
      <div className="choices" role="radiogroup" aria-label="What it answers with">
        {ways.map((choice) => (
          <ChoiceCard
            key={choice.way}
            group={labelId}
            icon={choice.icon}
            title={choice.title}
            text={choice.text}
            checked={way === choice.way}
            onChoose={() => setWay(choice.way)}
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
          <Stage stage={generation.stage} />
        </>
      )}
      {way === 'existing' && (
        <div className="api-field">
          <span className="field-label" id={labelId}>
            Collection
          </span>
          <CollectionCombobox labelledBy={labelId} value={chosen} onChange={setChosen} />
        </div>
      )}
      {way === 'rows' && (
        <>
          <TextField label="Collection name" value={name} onChange={setName} />
          <RequestTable rows={typed} fault={rowFault} onChange={setTyped} />
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
