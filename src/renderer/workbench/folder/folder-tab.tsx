import type { Target } from '../../../shared/model/target';
import { counted } from '../../../shared/words';
import { findItem } from '../../state/workspace/collection-index';
import { collections } from '../../state/workspace/collections';
import { DescriptionEditor } from '../document/description-editor';
import { DocumentHead } from '../document/document-head';
import { LoadedDocument } from '../document/loaded-document';
import { useKnownVariables, VariablesProvider } from '../editor/variables';
import { AuthEditor } from '../request/auth-editor';

/** A folder: what it is for, and how the requests in it say who sends them. */
export const FolderTab = ({ place }: { readonly place: Target & { readonly kind: 'item' } }) => {
  const outline = collections.use((state) => state.byId.get(place.collection));
  const found = findItem(outline, place.id);
  const variables = useKnownVariables(place.collection);
  const inside = found?.item.kind === 'folder' ? found.item.children.length : 0;
  return (
    <VariablesProvider value={variables}>
      <LoadedDocument kind="folder" place={place}>
        {({ now, edit }) => (
          <>
            <DocumentHead
              place={place}
              name={found?.item.name ?? ''}
              path={[outline?.name ?? '', ...(found?.ancestors ?? []).map(({ name }) => name)]}
              note={counted(inside, 'item')}
            />
            <div className="document-body">
              <section aria-label="Description">
                <h3>Description</h3>
                <DescriptionEditor value={now.description} onChange={(description) => edit({ description })} />
              </section>
              <section aria-label="Authorization">
                <h3>Authorization</h3>
                <AuthEditor auth={now.auth} inherits onChange={(auth) => edit({ auth })} />
              </section>
            </div>
          </>
        )}
      </LoadedDocument>
    </VariablesProvider>
  );
};
