import { useSettings } from '../state/settings';
import { Divider } from './divider';
import { ListPane } from './list-pane';
import { Rail } from './rail';
import { useSidebarWidth } from './use-sidebar-width';
import './sidebar.css';

/** Everything left of the workbench. The rail stays when the list is hidden. */
export const Sidebar = () => {
  const hidden = useSettings((settings) => settings.sidebarHidden);
  const { width, widest, setWidth } = useSidebarWidth();
  return (
    <nav className="sidebar" aria-label="Sidebar">
      <Rail />
      {!hidden && (
        <>
          <div className="sidebar-list" style={{ width }}>
            <ListPane />
          </div>
          <Divider width={width} widest={widest} onWidth={setWidth} />
        </>
      )}
    </nav>
  );
};
