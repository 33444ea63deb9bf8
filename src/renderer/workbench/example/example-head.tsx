import { Save } from 'lucide-react';
import type { Example } from '../../../shared/model/example';
import type { Target } from '../../../shared/model/target';
import { shortened } from '../../../shared/words';
import { findItem } from '../../state/collection-index';
import { collections } from '../../state/collections';
import { useDrafts } from '../../state/drafts';
import { saveTab, useSaving } from '../../state/saving';
import { Button } from '../../ui/button';
import { MethodBadge } from '../../ui/method-badge';
import { Notice } from '../../ui/notice';
import { PlaceName } from '../place-name';

interface ExampleHeadProps {
  readonly tab: string;
  readonly place: Target & { readonly kind: 'item' };
  readonly example: Example;
}

/** Where an example lies, what it is called, and the request it answers. */
export const ExampleHead = ({ tab, place, example }: ExampleHeadProps) => {
  const collection = collections.use((state) => state.byId.get(place.collection));
  const unsaved = useDrafts((state) => state.byTab[tab] !== undefined);
  const saving = useSaving((all) => all[tab]);
  const name = findItem(collection, place.id)?.item.name ?? example.name;
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
      <div className="example-request">
        <span className="example-method">
          <MethodBadge method={example.method} full />
        </span>
        <span className="example-url mono truncate selectable" title={shortened(example.url)}>
          {shortened(example.url, 2_000)}
        </span>
      </div>
      {saving?.problem && (
        <div className="example-problem">
          <Notice tone="error">{saving.problem}</Notice>
        </div>
      )}
    </>
  );
};
