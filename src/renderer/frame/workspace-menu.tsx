import { ChevronDown, Folder, FolderOpen, FolderSearch } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { shortened } from '../../shared/words';
import { useWorkspace } from '../state/workspace/workspace';
import { openRecentWorkspace, openWorkspaceFolder, revealWorkspace } from '../state/workspace/workspace-actions';
import { MenuChoice, MenuEntry, MenuPanel, MenuSeparator } from '../ui/menu';

/** The name of the workspace; its menu leads to others. */
export const WorkspaceMenu = () => {
  const { name, all } = useWorkspace();
  const current = all.find((workspace) => workspace.current);
  return (
    <h1 className="header-name">
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="header-workspace">
          <span className="truncate">{name}</span>
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </DropdownMenu.Trigger>
        <MenuPanel align="start">
          <MenuEntry icon={FolderOpen} label="Open Workspace Folder…" onSelect={() => void openWorkspaceFolder()} />
          <MenuSeparator />
          <DropdownMenu.RadioGroup
            value={current?.id ?? ''}
            aria-label="Workspaces"
            onValueChange={(id) => void openRecentWorkspace(id)}
          >
            {all.map((workspace) => (
              <MenuChoice key={workspace.id} value={workspace.id} label={shortened(workspace.name)} icon={Folder} />
            ))}
          </DropdownMenu.RadioGroup>
          <MenuSeparator />
          <MenuEntry icon={FolderSearch} label="Show in File Manager" onSelect={() => void revealWorkspace()} />
        </MenuPanel>
      </DropdownMenu.Root>
    </h1>
  );
};
