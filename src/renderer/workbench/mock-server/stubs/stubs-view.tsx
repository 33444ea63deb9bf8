import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { CollectionOutline } from '../../../../shared/model/collection';
import type { MockServer } from '../../../../shared/model/mock-server';
import { useRenaming } from '../../../state/items/renaming';
import { chooseStub, type StubPlace, useStubChoice } from '../../../state/mock-servers/stub-choice';
import { isCommand } from '../../../state/shortcut';
import { saveTab } from '../../../state/tabs/saving';
import { tabActions } from '../../../state/tabs/tabs';
import { useUnsaved } from '../../../state/tabs/unsaved';
import { findItem } from '../../../state/workspace/collection-index';
import { collections } from '../../../state/workspace/collections';
import { targetKey } from '../../../state/workspace/target-key';
import { Button } from '../../../ui/button';
import { useFoldedFocus } from '../../../ui/use-folded-focus';
import { ItemTab } from '../../document/item-tab';
import { ActiveNotice } from './active-notice';
import { EndpointStubs } from './endpoint-stubs';
import { NoStub } from './no-stub';
import { ServerStubEditor } from './server-stub-editor';
import { ServerStubs } from './server-stubs';
import './stubs.css';

interface StubsViewProps {
  readonly server: MockServer;
  readonly running: boolean;
}

/** What was chosen, as long as it is there. */
const thatIsThere = (
  choice: StubPlace | null,
  server: MockServer,
  collection: CollectionOutline | undefined,
): StubPlace | null => {
  if (choice?.kind === 'server-stub') {
    return server.settings.serverStubs.some(({ id }) => id === choice.id) ? choice : null;
  }
  return choice && collection?.id === choice.collection && findItem(collection, choice.id) ? choice : null;
};

/** What a mock server answers with: endpoint stubs and their scenarios, which are the collection's own requests and examples, and server stubs. */
export const StubsView = ({ server, running }: StubsViewProps) => {
  const collection = collections.use((state) => state.byId.get(server.collection));
  const choice = thatIsThere(useStubChoice(server.id), server, collection);
  const key = choice && targetKey(choice);
  const stub = choice?.kind === 'server-stub' && server.settings.serverStubs.find(({ id }) => id === choice.id);
  const tab = { kind: 'mock-server', id: server.id } as const;
  const unsaved = useUnsaved(tab);
  const tabKey = targetKey(tab);
  useEffect(() => {
    if (unsaved) tabActions.keep(tabKey);
  }, [unsaved, tabKey]);

  const list = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  // A name that is typed in the list is seen to its end.
  const naming = useRenaming(({ key: named, where }) => named !== null && where === 'stub');
  useFoldedFocus(list, back);
  const showList = () => {
    flushSync(() => chooseStub(server.id, null));
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key ?? '')}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+S belongs to whatever the editor shows
    <div
      className="stubs-view"
      onKeyDown={(event) => {
        if (!choice || !isCommand(event, 's')) return;
        event.preventDefault();
        event.stopPropagation();
        void saveTab(choice);
      }}
    >
      <ActiveNotice server={server} />
      <div className="stubs" data-folded={choice !== null && !naming}>
        <div ref={list} className="stubs-list">
          <EndpointStubs server={server} collection={collection} chosen={key} />
          <ServerStubs server={server} chosen={key} />
        </div>
        <div className="stubs-editor">
          <div className="stubs-back">
            <Button ref={back} look="quiet" icon={ArrowLeft} onClick={showList}>
              All stubs
            </Button>
          </div>
          {choice?.kind === 'item' && <ItemTab key={key} place={choice} server={server} />}
          {stub && <ServerStubEditor key={key} server={server} stub={stub} />}
          {!choice && <NoStub server={server} collection={collection} running={running} />}
        </div>
      </div>
    </div>
  );
};
