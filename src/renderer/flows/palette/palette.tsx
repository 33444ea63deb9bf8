import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import { useMemo, useState } from 'react';
import { shortened } from '../../../shared/words';
import { sectionInfo } from '../../sidebar/section-info';
import { useDialogs } from '../../state/dialogs';
import { apis } from '../../state/workspace/apis';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';
import { mockServers, useMockServerStates } from '../../state/workspace/mock-servers';
import { useWorkspace } from '../../state/workspace/workspace';
import { useReturnFocus } from '../../ui/use-return-focus';
import { found, type PaletteEntry, paletteEntries } from './palette-entries';
import './palette.css';

const dismiss = () => useDialogs.setState({ palette: false });

const makers = (['collections', 'apis', 'environments', 'mock-servers'] as const).map((section) => ({
  label: sectionInfo[section].createLabel,
  run: () => sectionInfo[section].create(),
}));

/** Ctrl+K: finds every item of the workspace and every command by what is typed. */
export const Palette = () => {
  const open = useDialogs((state) => state.palette);
  return open ? <OpenPalette /> : null;
};

const OpenPalette = () => {
  const [typed, setTyped] = useState('');
  const returnFocus = useReturnFocus();
  const allCollections = collections.use((state) => state.sorted);
  const allEnvironments = environments.use((state) => state.sorted);
  const allMockServers = mockServers.use((state) => state.sorted);
  const allApis = apis.use((state) => state.sorted);
  const states = useMockServerStates();
  const workspaces = useWorkspace((state) => state.all);
  const entries = useMemo(
    () =>
      paletteEntries({
        collections: allCollections,
        environments: allEnvironments,
        mockServers: allMockServers,
        apis: allApis,
        running: new Set(allMockServers.map(({ id }) => id).filter((id) => states[id]?.status === 'running')),
        workspaces,
        makers,
      }),
    [allCollections, allEnvironments, allMockServers, allApis, states, workspaces],
  );
  const shown = useMemo(() => found(entries, typed), [entries, typed]);
  const run = (entry: PaletteEntry) => {
    dismiss();
    // Once the palette has given the focus back: what comes may want it.
    setTimeout(entry.run);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && dismiss()}>
      <Dialog.Portal>
        <Dialog.Overlay className="scrim" />
        <Dialog.Content className="palette" aria-describedby={undefined} onCloseAutoFocus={returnFocus}>
          <Dialog.Title className="unseen">Search or run a command</Dialog.Title>
          <Command label="Search or run a command" shouldFilter={false} loop>
            <Command.Input
              className="palette-input"
              aria-label="Search or run a command"
              placeholder="Search or run a command"
              value={typed}
              onValueChange={setTyped}
            />
            <Command.List className="palette-list" label="Found">
              {shown.length === 0 && <p className="palette-none">Nothing is called so.</p>}
              {shown.map((entry) => (
                <Command.Item key={entry.key} value={entry.key} className="palette-entry" onSelect={() => run(entry)}>
                  <span className="truncate">{shortened(entry.label, 200)}</span>
                  <span className="palette-detail truncate">{shortened(entry.detail, 200)}</span>
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
