import { PanelLeft, Trash2 } from 'lucide-react';
import { changeSettings, useSettings } from '../state/settings';
import { shortcutText } from '../state/shortcut';
import { openTrash } from '../state/trash-actions';
import { IconButton } from '../ui/icon-button';
import { ProblemsMenu } from './problems-menu';
import { RunningMenu } from './running-menu';
import { ThemeMenu } from './theme-menu';
import './status-bar.css';

/** The bottom of the window: how things stand. */
export const StatusBar = () => {
  const hidden = useSettings((settings) => settings.sidebarHidden);
  return (
    <footer className="status-bar">
      <IconButton
        size="small"
        icon={PanelLeft}
        label={hidden ? 'Show sidebar' : 'Hide sidebar'}
        shortcut={shortcutText('\\')}
        onClick={() => changeSettings({ sidebarHidden: !hidden })}
      />
      <RunningMenu />
      <span className="status-gap" />
      <ProblemsMenu />
      <button type="button" className="status-chip" onClick={openTrash}>
        <Trash2 size={14} strokeWidth={1.75} aria-hidden />
        Trash
      </button>
      <ThemeMenu />
    </footer>
  );
};
