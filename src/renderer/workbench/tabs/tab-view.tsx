import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { requestCloseTab } from '../../flows/close-tab/request-close-tab';
import { tabActions } from '../../state/tabs/tabs';
import type { Tab } from '../../state/tabs/tabs-model';
import { useUnsaved } from '../../state/tabs/unsaved';
import { PlaceMark } from './place-mark';
import { tabId, workbenchPanelId } from './tab-id';
import { useTabDrag } from './use-tab-drag';
import { useTabTitle } from './use-tab-title';

interface TabViewProps {
  readonly tab: Tab;
  readonly active: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMenu: (x: number, y: number) => void;
}

/** One tab with its close button. */
export const TabView = ({ tab, active, onKeyDown, onMenu }: TabViewProps) => {
  const { key, place, kept } = tab;
  const title = useTabTitle(place);
  const { name, kind, status } = title;
  const drag = useTabDrag(key);
  const unsaved = useUnsaved(place);
  const element = useRef<HTMLDivElement>(null);

  // In sight as it comes on top, and whatever size its title and the strip then get.
  useEffect(() => {
    const { current } = element;
    if (!active || !current?.parentElement) return undefined;
    const observer = new ResizeObserver(() => current.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    observer.observe(current);
    observer.observe(current.parentElement);
    return () => observer.disconnect();
  }, [active]);

  return (
    <div
      ref={element}
      className="tab"
      data-active={active}
      data-unsaved={unsaved}
      onAuxClick={(event) => event.button === 1 && requestCloseTab(key)}
    >
      <button
        type="button"
        role="tab"
        id={tabId(key)}
        className="tab-label"
        aria-selected={active}
        aria-controls={active ? workbenchPanelId : undefined}
        aria-label={name}
        aria-description={
          [kind === 'mock-server' && status, unsaved && 'unsaved'].filter(Boolean).join(', ') || undefined
        }
        tabIndex={active ? 0 : -1}
        onClick={() => tabActions.show(key)}
        onDoubleClick={() => tabActions.keep(key)}
        onPointerDown={drag}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu(event.clientX, event.clientY);
        }}
        onKeyDown={onKeyDown}
      >
        <PlaceMark title={title} />
        <span className={kept ? 'tab-name truncate' : 'tab-name tab-preview truncate'}>{name}</span>
      </button>
      <span className="tab-end">
        {unsaved && <span className="tab-unsaved" aria-hidden />}
        <button
          type="button"
          className="tab-close"
          tabIndex={active ? 0 : -1}
          aria-label={`Close ${name}`}
          onClick={() => requestCloseTab(key)}
        >
          <X size={13} strokeWidth={1.75} aria-hidden />
        </button>
      </span>
    </div>
  );
};
