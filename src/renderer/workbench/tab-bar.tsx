import { type KeyboardEvent, useRef } from 'react';
import { tabActions, useTabs } from '../state/tabs';
import { stepTo } from '../ui/step-to';
import { tabId } from './tab-id';
import { TabView } from './tab-view';
import { useWheelAcross } from './use-wheel-across';
import './tab-bar.css';

/**
 * The open tabs. The tab list owns its tabs by id instead of holding them,
 * because a close button may not stand inside a tab or a tab list.
 */
export const TabBar = () => {
  const { tabs, active } = useTabs();
  const strip = useRef<HTMLDivElement>(null);
  useWheelAcross(strip);

  const press = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === active);
    const next = stepTo(event.key, at, tabs.length, 'row');
    const tab = next === undefined ? undefined : tabs[next];
    if (tab) {
      tabActions.show(tab.key);
      strip.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(tab.key))}`)?.focus();
    } else if (event.key === 'Enter' && active) tabActions.keep(active);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={strip} className="tab-bar">
      <div
        role="tablist"
        aria-label="Open tabs"
        aria-owns={tabs.map((tab) => tabId(tab.key)).join(' ')}
        className="unseen"
      />
      {tabs.map((tab) => (
        <TabView key={tab.key} tab={tab} active={tab.key === active} onKeyDown={press} />
      ))}
    </div>
  );
};
