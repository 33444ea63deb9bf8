import { Save } from 'lucide-react';
import type { Example } from '../../../shared/model/example';
import type { Target } from '../../../shared/model/target';
import { shortened } from '../../../shared/words';
import { findItem } from '../../state/collection-index';
import { collections } from '../../state/collections';
import { editDraft, useDrafts } from '../../state/drafts';
import { forgetSaving, saveTab, useSaving } from '../../state/saving';
import { tabActions } from '../../state/tabs';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { PlaceName } from '../place-name';
import { RequestBar } from '../request/request-bar';

interface ExampleHeadProps {
  readonly tab: string;
  readonly place: Target & { readonly kind: 'item' };
  readonly example: Example;
}

/** Where an example lies, what it is called, and the request it answers. */
export const ExampleHead = ({ tab, place, example }: ExampleHeadProps) => {
  const collection = collections.use((state) => state.byId.get(place.collection));
  const draft = useDrafts((state) => state.byTab[tab]);
  const unsaved = draft !== undefined;
  const saving = useSaving((all) => all[tab]);
  const name = findItem(collection, place.id)?.item.name ?? example.name;
  const edit = (change: { method?: string; url?: string }) => {
    tabActions.keep(tab);
    forgetSaving(tab);
    editDraft(tab, { ...example, url: example.request.url }, change);
  };
  return (
    <>
      <header className="panel-head example-head">
        <div className="panel-title example-title">
          <p className="example-path truncate">
            {shortened(collection?.name ?? '', 80)} / {shortened(example.requestName, 80)}
          </p>
          <div className="example-name">
            <PlaceName target={place} name={name} />
          </div>
        </div>
        <div className="panel-actions">
          <Button icon={Save} disabled={!unsaved || saving?.busy === true} onClick={() => void saveTab(place)}>
            Save
          </Button>
        </div>
      </header>
      <RequestBar
        method={draft?.method ?? example.method}
        url={draft?.url ?? example.request.url}
        onMethod={(method) => edit({ method })}
        onUrl={(url) => edit({ url })}
      />
      {saving?.problem && (
        <div className="example-problem">
          <Notice tone="error">{saving.problem}</Notice>
        </div>
      )}
    </>
  );
};
