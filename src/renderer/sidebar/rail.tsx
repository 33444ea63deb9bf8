import { type KeyboardEvent, useRef } from 'react';
import { type Section, sections, showSection, useSection } from '../state/section';
import { changeSettings, useSettings } from '../state/settings';
import { stepTo } from '../ui/step-to';
import { sectionInfo } from './section-info';
import './rail.css';

/** The element that holds the chosen section's list. */
export const panelId = 'section-panel';
/** The element of a section's tab. */
export const railTabId = (section: Section): string => `section-${section}`;

/** The rail of sections at the window's left edge. */
export const Rail = () => {
  const chosen = useSection((state) => state.section);
  const listHidden = useSettings((settings) => settings.sidebarHidden);
  const list = useRef<HTMLDivElement>(null);

  const choose = (section: Section) => {
    showSection(section);
    if (listHidden) changeSettings({ sidebarHidden: false });
  };

  const press = (event: KeyboardEvent) => {
    const next = stepTo(event.key, sections.indexOf(chosen), sections.length, 'column');
    const section = next === undefined ? undefined : sections[next];
    if (!section) return;
    event.preventDefault();
    showSection(section);
    list.current?.querySelector<HTMLElement>(`#${railTabId(section)}`)?.focus();
  };

  return (
    <div ref={list} className="rail" role="tablist" aria-label="Sections" aria-orientation="vertical" onKeyDown={press}>
      {sections.map((section) => {
        const { label, icon: Icon } = sectionInfo[section];
        return (
          <button
            key={section}
            type="button"
            role="tab"
            id={railTabId(section)}
            className="rail-tab"
            aria-selected={section === chosen}
            aria-controls={listHidden ? undefined : panelId}
            tabIndex={section === chosen ? 0 : -1}
            onClick={() => choose(section)}
          >
            <Icon size={18} strokeWidth={1.5} aria-hidden />
            {label}
          </button>
        );
      })}
    </div>
  );
};
