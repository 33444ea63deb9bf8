import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { requestCloseTab } from '../../flows/close-tab/request-close-tab';
import { shortcutText } from '../../state/shortcut';
import { openNewRequest } from '../../state/tabs/new-requests';
import { tabActions, useTabs } from '../../state/tabs/tabs';
import { IconButton } from '../../ui/icon-button';
import { stepTo } from '../../ui/step-to';
import { tabId } from './tab-id';
import { TabMenu, type TabMenuPlace } from './tab-menu';
import { TabView } from './tab-view';
import { TabsOverflow } from './tabs-overflow';
import { useOverflow } from './use-overflow';
import { useWheelAcross } from './use-wheel-across';
import './tab-bar.css';

/**
 * The open tabs. The tab list owns its tabs by id instead of holding them,
 * because a close button may not stand inside a tab or a tab list.
 */
export const TabBar = () => {
  const { tabs, active } = useTabs();
  const strip = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<TabMenuPlace | null>(null);
  const over = useOverflow(strip, tabs);
  useWheelAcross(strip);

  const press = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === active);
    const next = stepTo(event.key, at, tabs.length, 'row');
    const tab = next === undefined ? undefined : tabs[next];
    if (tab) {
      tabActions.show(tab.key);
      strip.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(tab.key))}`)?.focus();
    } else if (event.key === 'Enter' && active) tabActions.keep(active);
    else if (event.key === 'Delete' && active) requestCloseTab(active);
    else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && tabs[at]) {
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      setMenu({ tab: tabs[at], x: left, y: bottom });
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <div ref={strip} className="tab-bar">
        <div
          role="tablist"
          aria-label="Open tabs"
          aria-owns={tabs.map((tab) => tabId(tab.key)).join(' ')}
          className="unseen"
        />
        {tabs.map((tab) => (
          <TabView
            key={tab.key}
            tab={tab}
            active={tab.key === active}
            onKeyDown={press}
            onMenu={(x, y) => setMenu({ tab, x, y })}
          />
        ))}
      </div>
      <div className="tab-bar-end">
        <IconButton label="New tab" icon={Plus} shortcut={shortcutText('T')} onClick={() => openNewRequest()} />
        {over && <TabsOverflow />}
      </div>
      {menu && <TabMenu place={menu} onClose={() => setMenu(null)} />}
    </>
  );
};
