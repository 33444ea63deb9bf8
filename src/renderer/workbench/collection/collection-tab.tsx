import { Server } from 'lucide-react';
import { useId, useState } from 'react';
import { counted } from '../../../shared/words';
import { openCreateMockServer } from '../../state/dialogs';
import { collections } from '../../state/workspace/collections';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import { DescriptionEditor } from '../document/description-editor';
import { DocumentHead } from '../document/document-head';
import { LoadedDocument } from '../document/loaded-document';
import { blankRow, KeyValueTable } from '../editor/key-value-table';
import { useKnownVariables, VariablesProvider } from '../editor/variables';
import { AuthEditor } from '../request/auth-editor';
import { CollectionList } from './collection-list';
import { Description } from './description';
import './collection-tab.css';

type Part = 'requests' | 'description' | 'auth' | 'variables';

/** A collection: every request and example in it, what it says about itself, its variables and its authorization. */
export const CollectionTab = ({ id }: { readonly id: string }) => {
  const collection = collections.use((state) => state.byId.get(id));
  const variables = useKnownVariables(id);
  const panel = useId();
  const [part, setPart] = useState<Part>('requests');
  if (!collection) return null;
  const place = { kind: 'collection', id } as const;
  const { name, requestCount, exampleCount } = collection;
  return (
    <VariablesProvider value={variables}>
      <LoadedDocument kind="collection" place={place}>
        {({ now, edit }) => (
          <>
            <DocumentHead
              place={place}
              name={name}
              note={`${counted(requestCount, 'request')} · ${counted(exampleCount, 'example')}`}
            >
              <Button look="primary" icon={Server} onClick={() => openCreateMockServer(id)}>
                Mock collection
              </Button>
            </DocumentHead>
            <div className="request-parts">
              <Segments
                label="Collection"
                panel={panel}
                value={part}
                onChange={setPart}
                options={[
                  { value: 'requests', label: 'Requests' },
                  { value: 'description', label: 'Description' },
                  { value: 'auth', label: 'Authorization' },
                  { value: 'variables', label: 'Variables', count: now.variables.length },
                ]}
              />
            </div>
            <div className="collection-part" id={panel} role="tabpanel" aria-label={part}>
              {part === 'requests' && (
                <CollectionList collection={collection}>
                  {now.description.trim() !== '' && <Description text={now.description} />}
                </CollectionList>
              )}
              {part === 'description' && (
                <div className="document-body">
                  <DescriptionEditor value={now.description} onChange={(description) => edit({ description })} />
                </div>
              )}
              {part === 'auth' && (
                <div className="document-body">
                  <AuthEditor auth={now.auth} inherits={false} onChange={(auth) => edit({ auth })} />
                </div>
              )}
              {part === 'variables' && (
                <div className="document-body">
                  <KeyValueTable
                    label="Variables"
                    rows={now.variables}
                    blank={blankRow}
                    onChange={(rows) => edit({ variables: rows })}
                  />
                </div>
              )}
            </div>
          </>
        )}
      </LoadedDocument>
    </VariablesProvider>
  );
};
