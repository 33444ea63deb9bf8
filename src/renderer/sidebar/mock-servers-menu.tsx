import { Ellipsis, Play, Square } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { switchAllMockServers } from '../state/mock-servers/mock-server-actions';
import { mockServers, stateOfMockServer, useMockServerStates } from '../state/workspace/mock-servers';
import { IconButton } from '../ui/icon-button';
import { MenuEntry, MenuPanel } from '../ui/menu';

/** What can be done with all mock servers at once. */
export const MockServersMenu = () => {
  const all = mockServers.use((state) => state.sorted);
  const states = useMockServerStates();
  if (all.length === 0) return null;
  const running = all.filter(({ id }) => stateOfMockServer(states, id).status === 'running').length;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton label="More actions for Mock Servers" hint="More actions" icon={Ellipsis} />
      </DropdownMenu.Trigger>
      <MenuPanel align="end">
        {running < all.length && (
          <MenuEntry icon={Play} label="Start all" onSelect={() => void switchAllMockServers(true)} />
        )}
        {running > 0 && <MenuEntry icon={Square} label="Stop all" onSelect={() => void switchAllMockServers(false)} />}
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
