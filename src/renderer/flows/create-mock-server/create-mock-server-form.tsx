import { Folder } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { refusalInWords } from '../../../shared/words';
import { createMockServer } from '../../state/mock-server-actions';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ChoiceCard } from '../../ui/choice-card';
import { Notice } from '../../ui/notice';
import { CollectionField } from './collection-field';
import { useChosenCollection } from './use-chosen-collection';
import './create-mock-server.css';

interface CreateMockServerFormProps {
  /** The collection to begin with; null leaves it to the form. */
  readonly collection: string | null;
  readonly onClose: () => void;
}

/** What a mock server is made of. Enter creates. */
export const CreateMockServerForm = ({ collection: given, onClose }: CreateMockServerFormProps) => {
  const { collection, choose } = useChosenCollection(given);
  const [saveUrl, setSaveUrl] = useState(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!collection || busy) return;
    setBusy(true);
    setProblem(null);
    const refused = await createMockServer({
      from: { kind: 'collection', id: collection.id },
      saveUrl,
      configuration: {},
    });
    setBusy(false);
    if (refused) setProblem(refusalInWords(refused));
    else onClose();
  };

  return (
    <form className="create" onSubmit={(event) => void submit(event)}>
      <div className="modal-body create-body">
        <div className="choices" role="radiogroup" aria-label="What it answers with">
          <ChoiceCard
            group="start"
            icon={Folder}
            title="Use a collection"
            text="Answer with the examples of a collection."
            checked
            onChoose={() => {}}
          />
        </div>
        <CollectionField chosen={collection} onChoose={choose} />
        <Checkbox
          label="Save the mock server URL as an environment variable"
          hint={
            <>
              Makes an environment with <code>url</code> set to it.
            </>
          }
          checked={saveUrl}
          onChange={setSaveUrl}
        />
        {problem && <Notice tone="error">{problem}</Notice>}
      </div>
      <footer className="modal-foot">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={!collection || busy}>
          Create Mock Server
        </Button>
      </footer>
    </form>
  );
};
