import { Search, Settings as SettingsIcon } from 'lucide-react';
import { openImport, useDialogs } from '../state/dialogs';
import { shortcutText } from '../state/shortcut';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Logo } from './logo';
import { NewMenu } from './new-menu';
import { WorkspaceMenu } from './workspace-menu';
import './header.css';

/** The top of the window: which workspace this is, and what comes into it. */
export const Header = () => {
  return (
    <header className="header">
      <div className="header-start">
        <Logo />
        <WorkspaceMenu />
        <NewMenu />
        <Button onClick={() => openImport()}>Import</Button>
      </div>
      <button type="button" className="header-search" onClick={() => useDialogs.setState({ palette: true })}>
        <Search size={14} strokeWidth={1.75} aria-hidden />
        <span className="truncate">Search or run a command</span>
        <kbd aria-hidden>{shortcutText('K')}</kbd>
      </button>
      <div className="header-end">
        <IconButton
          icon={SettingsIcon}
          label="Settings"
          shortcut={shortcutText(',')}
          onClick={() => useDialogs.setState({ settings: true })}
        />
      </div>
    </header>
  );
};
