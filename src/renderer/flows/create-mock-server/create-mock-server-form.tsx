import { FilePlus, Folder, LayoutTemplate } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { CreateMockServer } from '../../../shared/model/create-mock-server';
import type { TemplateName } from '../../../shared/templates';
import { refusalInWords } from '../../../shared/words';
import type { CreationWay } from '../../state/dialogs';
import { createMockServer } from '../../state/mock-servers/mock-server-actions';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ChoiceCard } from '../../ui/choice-card';
import { Notice } from '../../ui/notice';
import { CollectionField } from './collection-field';
import { TemplateGallery } from './template-gallery';
import { useChosenCollection } from './use-chosen-collection';
import './create-mock-server.css';

const ways = [
  {
    kind: 'scratch',
    icon: FilePlus,
    title: 'Create from scratch',
    text: 'An empty mock server. Add stubs as you need them.',
  },
  {
    kind: 'template',
    icon: LayoutTemplate,
    title: 'Use a template',
    text: 'A finished mock server to try or to build on.',
  },
  { kind: 'collection', icon: Folder, title: 'Use a collection', text: 'Answer with the examples of a collection.' },
] as const;

interface CreateMockServerFormProps {
  /** The way to begin with. */
  readonly way: CreationWay;
  /** The collection to begin with, or that came in since; null leaves it to the form. */
  readonly collection: string | null;
  readonly onClose: () => void;
}

/** What a mock server is made of, in three ways. Enter creates. */
export const CreateMockServerForm = ({ way: first, collection: given, onClose }: CreateMockServerFormProps) => {
  const [kind, setKind] = useState<CreationWay>(first);
  const [template, setTemplate] = useState<TemplateName>('Sample API');
  const { collection, choose } = useChosenCollection(given);
  const [saveUrl, setSaveUrl] = useState(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const from = (): CreateMockServer['from'] | null => {
    if (kind === 'scratch') return { kind };
    if (kind === 'template') return { kind, template };
    return collection ? { kind, id: collection.id } : null;
  };
  const chosen = from();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!chosen || busy) return;
    setBusy(true);
    setProblem(null);
    const refused = await createMockServer({
      from: chosen,
      saveUrl: kind !== 'collection' || saveUrl,
      configuration: {},
    });
    setBusy(false);
    if (refused) setProblem(refusalInWords(refused));
    else onClose();
  };

  return (
    <form className="create" noValidate onSubmit={(event) => void submit(event)}>
      <div className="modal-body create-body">
        <div className="choices" role="radiogroup" aria-label="What it answers with">
          {ways.map(({ kind: way, ...card }) => (
            <ChoiceCard key={way} group="start" {...card} checked={way === kind} onChoose={() => setKind(way)} />
          ))}
        </div>
        {kind === 'scratch' && (
          <p className="create-hint">
            Makes an empty collection for its stubs, and an environment with <code>url</code> set to its URL.
          </p>
        )}
        {kind === 'template' && <TemplateGallery value={template} onChange={setTemplate} />}
        {kind === 'collection' && (
          <>
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
          </>
        )}
        {problem && <Notice tone="error">{problem}</Notice>}
      </div>
      <footer className="modal-foot">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={!chosen || busy}>
          Create Mock Server
        </Button>
      </footer>
    </form>
  );
};
