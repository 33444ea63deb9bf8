import { Save } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Place } from '../../../shared/model/place';
import { useDialogs } from '../../state/dialogs';
import { useDocument } from '../../state/documents/use-document';
import { historyIdOf } from '../../state/history/history-place';
import { sendRequest, useSending } from '../../state/sending/sending';
import { mockServers } from '../../state/workspace/mock-servers';
import { targetKey } from '../../state/workspace/target-key';
import { Button } from '../../ui/button';
import { Split } from '../../ui/split';
import { LoadedDocument } from '../document/loaded-document';
import { useSentVariables, VariablesProvider } from '../editor/variables';
import { useTabTitle } from '../tabs/use-tab-title';
import { pasteCurl } from './paste-curl';
import { RequestEditor } from './request-editor';
import { ResponsePane } from './response/response-pane';
import { SendButton } from './send-button';
import { useSendKey } from './use-send-key';
import './request-tab.css';

/** A request that is saved nowhere yet: new, or brought back from the history. */
export const NewRequestTab = ({ place }: { readonly place: Place & { readonly kind: 'new-request' } }) => {
  const key = targetKey(place);
  const sent = useSending((all) => all[key]);
  const server = mockServers.use((state) => state.byId.get(place.mock ?? ''));
  const variables = useSentVariables(server?.collection ?? null, server);
  const { name: title } = useTabTitle(place);
  const sendKey = useSendKey();
  const tab = useRef<HTMLDivElement>(null);
  const loaded = useDocument('new-request', place);
  const isBlank = loaded?.document?.now.url === '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it opens, not whenever the URL is emptied
  useEffect(() => {
    if (isBlank) tab.current?.querySelector<HTMLInputElement>('input[aria-label="URL"]')?.focus();
  }, [key, loaded === null]);
  const save = (withResponse: boolean) =>
    useDialogs.setState({ savingRequest: { id: place.id, job: withResponse ? (sent?.job ?? null) : null } });
  return (
    <VariablesProvider value={variables}>
      <LoadedDocument kind="new-request" place={place}>
        {({ now, edit }) => {
          const { name: _, ...parts } = now;
          const send = (anyway = false) => void sendRequest(place, parts, { anyway, mock: place.mock });
          return (
            <div ref={tab} className="request-tab" onKeyDownCapture={sendKey(send)}>
              <header className="panel-head document-head">
                <div className="panel-title">
                  <h2 className="place-name truncate">{title}</h2>
                  <span className="muted">{historyIdOf(place.id) === null ? 'not saved yet' : 'from the history'}</span>
                </div>
                <div className="panel-actions">
                  <Button icon={Save} onClick={() => save(false)}>
                    Save
                  </Button>
                </div>
              </header>
              <Split
                direction="column"
                label="Height of the request"
                first={50}
                start={
                  <RequestEditor
                    parts={parts}
                    inherits={false}
                    onChange={edit}
                    onPasteUrl={pasteCurl('new-request', key, parts)}
                    action={<SendButton busy={sent?.busy === true} onSend={() => send()} />}
                  />
                }
                end={<ResponsePane tab={key} sent={sent} onSave={() => save(true)} onSendAnyway={() => send(true)} />}
              />
            </div>
          );
        }}
      </LoadedDocument>
    </VariablesProvider>
  );
};
