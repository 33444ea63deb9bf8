import { Save } from 'lucide-react';
import type { RequestDocument } from '../../../shared/model/request';
import type { Target } from '../../../shared/model/target';
import { shortened } from '../../../shared/words';
import { findItem } from '../../state/collection-index';
import { collections } from '../../state/collections';
import { useDrafts } from '../../state/drafts';
import { saveTab, useSaving } from '../../state/saving';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { PlaceName } from '../place-name';

interface RequestHeadProps {
  readonly tab: string;
  readonly place: Target & { readonly kind: 'item' };
  readonly request: RequestDocument;
}

/** Where a request lies and what it is called. */
export const RequestHead = ({ tab, place, request }: RequestHeadProps) => {
  const collection = collections.use((state) => state.byId.get(place.collection));
  const unsaved = useDrafts((state) => state.byTab[tab] !== undefined);
  const saving = useSaving((all) => all[tab]);
  const found = findItem(collection, place.id);
  const path = [collection?.name ?? '', ...(found?.ancestors ?? []).map(({ name }) => name)];
  return (
    <>
      <header className="panel-head example-head">
        <div className="panel-title example-title">
          <p className="example-path truncate">{path.map((name) => shortened(name, 80)).join(' / ')}</p>
          <div className="example-name">
            <PlaceName target={place} name={found?.item.name ?? request.name} />
          </div>
        </div>
        <div className="panel-actions">
          <Button icon={Save} disabled={!unsaved || saving?.busy === true} onClick={() => void saveTab(place)}>
            Save
          </Button>
        </div>
      </header>
      {saving?.problem && (
        <div className="example-problem">
          <Notice tone="error">{saving.problem}</Notice>
        </div>
      )}
    </>
  );
};
