import { Play, Square } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { counted } from '../../shared/words';
import { switchAllMockServers } from '../state/mock-servers/mock-server-actions';
import { openPlace, revealPlace } from '../state/tabs/places';
import { mockServers, stateOfMockServer, useMockServerStates } from '../state/workspace/mock-servers';
import { Dot } from '../ui/dot';
import { MenuEntry, MenuPanel, MenuSeparator } from '../ui/menu';

/** How many mock servers run; its menu lists them, and starts or stops all. */
export const RunningMenu = () => {
  const all = mockServers.use((state) => state.sorted);
  const states = useMockServerStates();
  const chosen = useRef<string | null>(null);
  const running = all.filter(({ id }) => stateOfMockServer(states, id).status === 'running');
  if (all.length === 0) {
    return (
      <span className="status-chip">
        <Dot tone="idle" />
        No mock servers running
      </span>
    );
  }
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="status-chip">
        <Dot tone={running.length > 0 ? 'ok' : 'idle'} />
        {running.length > 0 ? `${counted(running.length, 'mock server')} running` : 'No mock servers running'}
      </DropdownMenu.Trigger>
      <MenuPanel
        side="top"
        align="start"
        onCloseAutoFocus={() => {
          if (chosen.current === null) return;
          const target = { kind: 'mock-server', id: chosen.current } as const;
          chosen.current = null;
          openPlace(target);
          revealPlace(target);
        }}
      >
        {running.map(({ id, name, port }) => (
          <MenuEntry
            key={id}
            mark={<Dot tone="ok" />}
            label={name}
            detail={`:${port}`}
            onSelect={() => {
              chosen.current = id;
            }}
          />
        ))}
        {running.length > 0 && <MenuSeparator />}
        {running.length < all.length && (
          <MenuEntry icon={Play} label="Start all" onSelect={() => void switchAllMockServers(true)} />
        )}
        {running.length > 0 && (
          <MenuEntry icon={Square} label="Stop all" onSelect={() => void switchAllMockServers(false)} />
        )}
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
