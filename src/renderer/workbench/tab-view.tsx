import { Braces, FileText, Folder, Trash2, Variable, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { shortened } from '../../shared/words';
import { requestCloseTab } from '../flows/close-tab/request-close-tab';
import { tabActions } from '../state/tabs';
import type { Tab } from '../state/tabs-model';
import { useUnsaved } from '../state/unsaved';
import { Dot } from '../ui/dot';
import { MethodBadge } from '../ui/method-badge';
import { toneOf } from './mock-server/state-words';
import { tabId, workbenchPanelId } from './tab-id';
import { useTabTitle } from './use-tab-title';

interface TabViewProps {
  readonly tab: Tab;
  readonly active: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const icons = {
  collection: Folder,
  folder: Folder,
  example: FileText,
  environment: Variable,
  api: Braces,
  trash: Trash2,
};

/** One tab with its close button. */
export const TabView = ({ tab, active, onKeyDown }: TabViewProps) => {
  const { key, place, kept } = tab;
  const { name, kind, status, method } = useTabTitle(place);
  const unsaved = useUnsaved(place);
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  const Icon = kind === 'mock-server' || kind === 'request' ? null : icons[kind];
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
        title={name.length > 20 ? shortened(name) : undefined}
        onClick={() => tabActions.show(key)}
        onDoubleClick={() => tabActions.keep(key)}
        onKeyDown={onKeyDown}
      >
        {Icon && <Icon size={14} strokeWidth={1.75} aria-hidden />}
        {kind === 'mock-server' && <Dot tone={toneOf(status)} />}
        {kind === 'request' && <MethodBadge method={method ?? ''} />}
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
