import { Command } from 'cmdk';
import { Keyboard, Plus } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useMemo, useState } from 'react';
import { quoted, shortened } from '../../../shared/words';
import { windowKeys } from '../../frame/key-map';
import { sectionInfo } from '../../sidebar/section-info';
import { useDialogs } from '../../state/dialogs';
import { sections } from '../../state/section';
import { keysInWords } from '../../state/shortcut-match';
import { apis } from '../../state/workspace/apis';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';
import { mockServers, useMockServerStates } from '../../state/workspace/mock-servers';
import { useWorkspace } from '../../state/workspace/workspace';
import { MethodBadge } from '../../ui/method-badge';
import { useReturnFocus } from '../../ui/use-return-focus';
import { found, type PaletteEntry, paletteEntries } from './palette-entries';
import './palette.css';

const dismiss = () => useDialogs.setState({ palette: false });

const keyed = windowKeys.map(({ label, keys: [keys = ''], run }) => ({ label, mark: Keyboard, keys, run }));

const makers = sections.map((section) => {
  const { createLabel: label, create: run } = sectionInfo[section];
  const { keys } = keyed.find((key) => key.label === label) ?? {};
  return { label, mark: Plus, run, ...(keys && { keys }) };
});

/** Whoever is in the palette looks for neither the palette nor the number of a tab; what makes something is there already. */
const otherKeyed = keyed.filter(
  ({ keys, label }) => !/^Mod\+[K1-9]$/.test(keys) && makers.every((maker) => maker.label !== label),
);

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
        keyed: otherKeyed,
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
              {shown.length === 0 && <p className="palette-none">No results for {quoted(typed.trim(), 100)}.</p>}
              {shown.map((entry) => (
                <Command.Item key={entry.key} value={entry.key} className="palette-entry" onSelect={() => run(entry)}>
                  <span className="palette-mark">
                    <Mark mark={entry.mark} />
                  </span>
                  <span className="palette-label truncate">{shortened(entry.label)}</span>
                  {entry.keys && (
                    <kbd className="palette-keys" aria-hidden>
                      {keysInWords(entry.keys)}
                    </kbd>
                  )}
                  <span className="palette-detail truncate">{shortened(entry.detail)}</span>
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

const Mark = ({ mark: Icon }: Pick<PaletteEntry, 'mark'>) =>
  typeof Icon === 'string' ? <MethodBadge method={Icon} /> : <Icon size={14} strokeWidth={1.75} aria-hidden />;
