import { FlaskConical, Star } from 'lucide-react';
import type { MockServer } from '../../../shared/model/mock-server';
import type { Target } from '../../../shared/model/target';
import { setDefaultExample } from '../../state/items/example-actions';
import { testResponse } from '../../state/mock-servers/test-response';
import { findItem } from '../../state/workspace/collection-index';
import { collections } from '../../state/workspace/collections';
import { Button } from '../../ui/button';
import { Split } from '../../ui/split';
import { DocumentHead } from '../document/document-head';
import { LoadedDocument } from '../document/loaded-document';
import { useKnownVariables, VariablesProvider } from '../editor/variables';
import { RequestEditor } from '../request/request-editor';
import { ResponseEditor } from './response-editor';
import './example-tab.css';

interface ExampleTabProps {
  readonly place: Target & { readonly kind: 'item' };
  /** The mock server it is a scenario of, where it is shown as one. */
  readonly server?: MockServer;
}

/** An example: the request it answers above, the response it gives below. */
export const ExampleTab = ({ place, server }: ExampleTabProps) => {
  const outline = collections.use((state) => state.byId.get(place.collection));
  const found = findItem(outline, place.id);
  const variables = useKnownVariables(place.collection, server);
  return (
    <VariablesProvider value={variables}>
      <LoadedDocument kind="example" place={place}>
        {({ now, edit }) => (
          <>
            <DocumentHead
              place={place}
              name={found?.item.name ?? ''}
              path={[outline?.name ?? '', ...(found?.ancestors ?? []).map(({ name }) => name)]}
            >
              <Button
                icon={Star}
                aria-pressed={now.isDefault}
                title="Answers where several examples fit a call equally well"
                onClick={() => void setDefaultExample(place, !now.isDefault)}
              >
                {now.isDefault ? 'Default' : 'Set as default'}
              </Button>
              {server && (
                <Button icon={FlaskConical} onClick={() => testResponse(server, place.id, now)}>
                  Test Response
                </Button>
              )}
            </DocumentHead>
            <Split
              direction="column"
              label="Height of the request"
              first={38}
              start={<RequestEditor parts={now} inherits={false} onChange={edit} />}
              end={<ResponseEditor fields={now} onChange={edit} />}
            />
          </>
        )}
      </LoadedDocument>
    </VariablesProvider>
  );
};
