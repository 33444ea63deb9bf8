import { Server } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { mockUrl } from '../../../shared/mock-url';
import { mockServers, stateOfMockServer, useMockServerStates } from '../../state/workspace/mock-servers';
import { Dot } from '../../ui/dot';
import { IconButton } from '../../ui/icon-button';
import { MenuEntry, MenuPanel } from '../../ui/menu';

interface MockUrlPickerProps {
  readonly onPick: (url: string) => void;
}

/** A button that lets a mock server take the place of a URL's host: those that run first. */
export const MockUrlPicker = ({ onPick }: MockUrlPickerProps) => {
  const all = mockServers.use((state) => state.sorted);
  const states = useMockServerStates();
  const runs = (id: string): boolean => stateOfMockServer(states, id).status === 'running';
  const servers = [...all].sort((a, b) => Number(runs(b.id)) - Number(runs(a.id)));
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" icon={Server} label="Insert mock server URL" />
      </DropdownMenu.Trigger>
      <MenuPanel align="end">
        {servers.length === 0 && <p className="menu-none">There is no mock server yet.</p>}
        {servers.map(({ id, name, port }) => (
          <MenuEntry
            key={id}
            mark={<Dot tone={runs(id) ? 'ok' : 'idle'} />}
            label={name}
            detail={runs(id) ? `:${port}` : `:${port}, stopped`}
            onSelect={() => onPick(mockUrl(port))}
          />
        ))}
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
