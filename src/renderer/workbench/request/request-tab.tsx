import { Send } from 'lucide-react';
import { useEffect } from 'react';
import { refusalInWords } from '../../../shared/words';
import { isMac } from '../../bridge';
import { findItem } from '../../state/collection-index';
import { collections } from '../../state/collections';
import { editDraft, editedParts, useDrafts } from '../../state/drafts';
import { loadRequest, useRequests } from '../../state/requests';
import { forgetSaving } from '../../state/saving';
import { cancelSending, sendRequest, useSending } from '../../state/sending';
import { tabActions } from '../../state/tabs';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Description } from '../collection/description';
import { RequestBar } from './request-bar';
import { RequestExamples } from './request-examples';
import { RequestHead } from './request-head';
import { ResponsePane } from './response/response-pane';
import '../collection/collection-tab.css';
import '../example/example-tab.css';
import './request-tab.css';

interface RequestTabProps {
  readonly tab: string;
  readonly collection: string;
  readonly id: string;
}

/** A request of a collection: its method and URL, and its examples. */
export const RequestTab = ({ tab, collection, id }: RequestTabProps) => {
  const outline = collections.use((state) => state.byId.get(collection));
  const loaded = useRequests((all) => all[tab]);
  const draft = useDrafts((state) => state.byTab[tab]);
  const sent = useSending((all) => all[tab]);
  useEffect(() => {
    if (outline) void loadRequest(tab, collection, id);
  }, [outline, tab, collection, id]);

  if (!loaded) return null;
  const { request } = loaded;
  if (!request) {
    return (
      <div className="panel-head">
        <Notice tone="error">{loaded.error ? refusalInWords(loaded.error) : ''}</Notice>
      </div>
    );
  }
  const place = { kind: 'item', collection, id } as const;
  const item = findItem(outline, id)?.item;
  const edit = (change: { method?: string; url?: string }) => {
    tabActions.keep(tab);
    forgetSaving(tab);
    editDraft(tab, { method: request.parts.method, url: request.parts.url }, change);
  };
  const send = (anyway = false) => {
    void sendRequest({ collection, id, parts: editedParts(draft, request.parts) }, anyway);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key belongs to the whole tab, not to one field of it
    <div
      className="request-tab"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(isMac() ? event.metaKey : event.ctrlKey)) return;
        event.preventDefault();
        send();
      }}
    >
      <RequestHead tab={tab} place={place} request={request} />
      <RequestBar
        method={draft?.method ?? request.parts.method}
        url={draft?.url ?? request.parts.url}
        onMethod={(method) => edit({ method })}
        onUrl={(url) => edit({ url })}
      >
        <Button look="primary" icon={Send} disabled={sent?.busy === true} onClick={() => send()}>
          Send
        </Button>
      </RequestBar>
      <div className="request-content">
        {request.description.trim() !== '' && (
          <div className="request-description">
            <Description text={request.description} />
          </div>
        )}
        {item?.kind === 'request' && <RequestExamples place={place} request={item} />}
      </div>
      <ResponsePane
        collection={collection}
        id={id}
        sent={sent}
        onSendAnyway={() => send(true)}
        onCancel={() => cancelSending(tab)}
      />
    </div>
  );
};
