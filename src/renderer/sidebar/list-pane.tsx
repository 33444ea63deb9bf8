import { Funnel, Plus } from 'lucide-react';
import { type Section, setFilter, useSection } from '../state/section';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { IconButton } from '../ui/icon-button';
import { HistoryPane } from './history/history-pane';
import { panelId, railTabId } from './rail';
import { sectionInfo } from './section-info';
import { SectionMenu } from './section-menu';
import { SectionPicture } from './section-picture';
import { focusTreeRow } from './tree/focus-tree';
import { Tree } from './tree/tree';
import { useSectionNodes } from './tree/use-section-nodes';
import './list-pane.css';

/** The chosen section's list: a row with +, the filter and •••, and the tree. */
export const ListPane = () => {
  const section = useSection((state) => state.section);
  return (
    <section className="list" role="tabpanel" id={panelId} aria-labelledby={railTabId(section)}>
      <div className="list-head">
        <IconButton label={sectionInfo[section].createLabel} icon={Plus} onClick={sectionInfo[section].create} />
        <FilterBox section={section} />
        <SectionMenu section={section} />
      </div>
      {section === 'history' ? <HistoryPane /> : <List key={section} section={section} />}
    </section>
  );
};

const FilterBox = ({ section }: { readonly section: Section }) => {
  const text = useSection((state) => state.filters[section]);
  return (
    <div className="filter">
      <Funnel size={13} strokeWidth={1.75} aria-hidden />
      <input
        type="search"
        aria-label="Filter"
        placeholder="Filter"
        value={text}
        spellCheck={false}
        onChange={(event) => setFilter(section, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setFilter(section, '');
          if (event.key === 'ArrowDown') focusTreeRow();
        }}
      />
    </div>
  );
};

const List = ({ section }: { readonly section: Exclude<Section, 'history'> }) => {
  const nodes = useSectionNodes(section);
  const { label, emptyText, firstLabel, create } = sectionInfo[section];
  if (nodes.length > 0) return <Tree section={section} label={label} nodes={nodes} />;
  return (
    <EmptyState picture={<SectionPicture section={section} />} text={emptyText}>
      <Button look="link" onClick={create}>
        {firstLabel}
      </Button>
    </EmptyState>
  );
};
