import { Plus } from 'lucide-react';
import type { MockServer } from '../../../shared/model/mock-server';
import type { Target } from '../../../shared/model/target';
import { saveResponse, sendRequest, useSending } from '../../state/sending/sending';
import { findItem } from '../../state/workspace/collection-index';
import { collections } from '../../state/workspace/collections';
import { targetKey } from '../../state/workspace/target-key';
import { Button } from '../../ui/button';
import { Split } from '../../ui/split';
import { DescriptionEditor } from '../document/description-editor';
import { DocumentHead } from '../document/document-head';
import { LoadedDocument } from '../document/loaded-document';
import { useSentVariables, VariablesProvider } from '../editor/variables';
import { addScenario } from '../mock-server/stubs/stub-commands';
import { pasteCurl } from './paste-curl';
import { RequestEditor } from './request-editor';
import { RequestExamples } from './request-examples';
import { ResponsePane } from './response/response-pane';
import { SendButton } from './send-button';
import { useSendKey } from './use-send-key';
import './request-tab.css';

interface RequestTabProps {
  readonly place: Target & { readonly kind: 'item' };
  /** The mock server it is an endpoint stub of, where it is shown as one. */
  readonly server?: MockServer;
}

/** A request of a collection: what it sends, its examples, and what came back. */
export const RequestTab = ({ place, server }: RequestTabProps) => {
  const { collection, id } = place;
  const outline = collections.use((state) => state.byId.get(collection));
  const found = findItem(outline, id);
  const item = found?.item;
  const variables = useSentVariables(collection, server);
  const key = targetKey(place);
  const sent = useSending((all) => all[key]);
  const sendKey = useSendKey();
  return (
    <VariablesProvider value={variables}>
      <LoadedDocument kind="request" place={place}>
        {({ now, edit }) => {
          const send = (anyway = false) => void sendRequest(place, now, { anyway, mock: server?.id });
          return (
            <div className="request-tab" onKeyDownCapture={sendKey(send)}>
              <DocumentHead
                place={place}
                name={item?.name ?? ''}
                path={[outline?.name ?? '', ...(found?.ancestors ?? []).map(({ name }) => name)]}
              >
                {server && (
                  <Button icon={Plus} onClick={() => void addScenario(server, place)}>
                    Add Scenario
                  </Button>
                )}
              </DocumentHead>
              <Split
                direction="column"
                label="Height of the request"
                first={52}
                start={
                  <RequestEditor
                    parts={now}
                    inherits
                    onChange={edit}
                    onPasteUrl={pasteCurl('request', key, now)}
                    action={<SendButton busy={sent?.busy === true} onSend={() => send()} />}
                    extra={[
                      {
                        value: 'examples',
                        label: 'Examples',
                        count: item?.kind === 'request' ? item.children.length : 0,
                        content: item?.kind === 'request' && <RequestExamples place={place} request={item} />,
                      },
                      {
                        value: 'description',
                        label: 'Description',
                        content: (
                          <div className="request-part">
                            <DescriptionEditor
                              value={now.description}
                              onChange={(description) => edit({ description })}
                            />
                          </div>
                        ),
                      },
                    ]}
                  />
                }
                end={
                  <ResponsePane
                    tab={key}
                    sent={sent}
                    onSave={() => sent && void saveResponse(sent.job, { collection, id })}
                    onSendAnyway={() => send(true)}
                  />
                }
              />
            </div>
          );
        }}
      </LoadedDocument>
    </VariablesProvider>
  );
};
