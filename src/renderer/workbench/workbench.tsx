import { useActiveTab } from '../state/tabs/tabs';
import type { Tab } from '../state/tabs/tabs-model';
import { ApiVersionTab } from './api/api-version-tab';
import { CollectionTab } from './collection/collection-tab';
import { ItemTab } from './document/item-tab';
import { EmptyWorkbench } from './empty-workbench';
import { EnvironmentLook } from './environment/environment-look';
import { EnvironmentSelector } from './environment/environment-selector';
import { EnvironmentTab } from './environment/environment-tab';
import { MockServerTab } from './mock-server/mock-server-tab';
import { NewRequestTab } from './request/new-request-tab';
import { TabBar } from './tabs/tab-bar';
import { tabId, workbenchPanelId } from './tabs/tab-id';
import { TrashTab } from './trash/trash-tab';
import './workbench.css';

/** The open tabs, and the content of the one on top. */
export const Workbench = () => {
  const tab = useActiveTab();
  return (
    <main className="workbench">
      {tab ? (
        <>
          <div className="workbench-top">
            <TabBar />
            <EnvironmentSelector />
            <EnvironmentLook />
          </div>
          <section className="panel" role="tabpanel" id={workbenchPanelId} aria-labelledby={tabId(tab.key)}>
            <Content key={tab.key} tab={tab} />
          </section>
        </>
      ) : (
        <EmptyWorkbench />
      )}
    </main>
  );
};

const Content = ({ tab: { key, place } }: { readonly tab: Tab }) => {
  switch (place.kind) {
    case 'collection':
      return <CollectionTab id={place.id} />;
    case 'item':
      return <ItemTab place={place} />;
    case 'environment':
      return <EnvironmentTab id={place.id} />;
    case 'api':
      return null;
    case 'api-version':
      return <ApiVersionTab tab={key} api={place.api} id={place.id} />;
    case 'new-request':
      return <NewRequestTab place={place} />;
    case 'trash':
      return <TrashTab />;
    case 'server-stub':
      return null;
    case 'mock-server':
      return <MockServerTab id={place.id} />;
  }
};
