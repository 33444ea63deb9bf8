import { Folder, type LucideIcon, Plus, Server, Variable, X } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { isolated } from '../../../shared/isolated';
import type { ApiVersion, LinkKind, VersionPlace } from '../../../shared/model/api';
import { counted } from '../../../shared/words';
import { unlink } from '../../state/apis/api-actions';
import { openApiDialog } from '../../state/apis/api-dialogs';
import { openPlace } from '../../state/tabs/places';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';
import { mockServers, useMockServerStates } from '../../state/workspace/mock-servers';
import { Button } from '../../ui/button';
import { Dot } from '../../ui/dot';
import { IconButton } from '../../ui/icon-button';
import { MenuEntry, MenuPanel } from '../../ui/menu';
import { Notice } from '../../ui/notice';
import { toneOf } from '../mock-server/state-words';
import { KeptEdits } from './kept-edits';

interface OverviewProps {
  readonly version: ApiVersion;
  readonly place: VersionPlace;
  /** How many errors the definition has. */
  readonly problems: number;
  readonly onShowProblems: () => void;
}

/** What belongs to a version: its mock servers, collections and environments. */
export const Overview = ({ version, place, problems, onShowProblems }: OverviewProps) => {
  const byCollection = collections.use((state) => state.byId);
  const byEnvironment = environments.use((state) => state.byId);
  const byServer = mockServers.use((state) => state.byId);
  const states = useMockServerStates();
  return (
    <div className="panel-scroll api-overview">
      {problems > 0 && (
        <Notice tone="warning" actions={<Button onClick={onShowProblems}>Show</Button>}>
          This definition is a draft: it has {counted(problems, 'problem')}.
        </Notice>
      )}
      <Group
        icon={Server}
        title="Mock Servers"
        text="No mock server stands in for this version yet."
        first={['Create a mock server', () => openApiDialog({ kind: 'mock', place })]}
        add={
          <AddMenu
            label="Add a mock server"
            entries={[
              ['Create new mock server', () => openApiDialog({ kind: 'mock', place })],
              ['Add existing mock server', () => openApiDialog({ kind: 'link', place, what: 'mock-server' })],
            ]}
          />
        }
      >
        {version.mockServers.flatMap((id) => {
          const server = byServer.get(id);
          const status = states[id]?.status ?? 'stopped';
          const detail = `${status} · port ${server?.port ?? ''}`;
          return server
            ? [
                <Link key={id} kind="mock-server" {...{ id, place, detail }} name={server.name}>
                  <Dot tone={toneOf(status)} label={status} />
                </Link>,
              ]
            : [];
        })}
      </Group>
      <Group
        icon={Folder}
        title="Collections"
        text="No collection belongs to this version yet."
        first={['Generate a collection', () => openApiDialog({ kind: 'generate', place })]}
        add={
          <AddMenu
            label="Add a collection"
            entries={[
              ['Generate Collection', () => openApiDialog({ kind: 'generate', place })],
              ['Add existing collection', () => openApiDialog({ kind: 'link', place, what: 'collection' })],
            ]}
          />
        }
      >
        {version.collections.flatMap(({ id, generated }) => {
          const collection = byCollection.get(id);
          const behind = generated !== undefined && generated.definition !== version.definition;
          return collection
            ? [
                <Link
                  key={id}
                  kind="collection"
                  {...{ id, place }}
                  name={collection.name}
                  detail={`${counted(collection.requestCount, 'request')} · ${counted(collection.exampleCount, 'example')}`}
                  end={
                    behind && (
                      <>
                        <span className="api-behind">Behind the definition</span>
                        <Button onClick={() => openApiDialog({ kind: 'update', place, collection: id })}>
                          Update collection
                        </Button>
                      </>
                    )
                  }
                  more={generated?.kept && <KeptEdits kept={generated.kept} />}
                />,
              ]
            : [];
        })}
      </Group>
      <Group
        icon={Variable}
        title="Environments"
        text="No environment belongs to this version yet."
        first={['Choose an environment', () => openApiDialog({ kind: 'link', place, what: 'environment' })]}
        add={
          <IconButton
            icon={Plus}
            label="Add an environment"
            onClick={() => openApiDialog({ kind: 'link', place, what: 'environment' })}
          />
        }
      >
        {version.environments.flatMap((id) => {
          const environment = byEnvironment.get(id);
          return environment
            ? [
                <Link
                  key={id}
                  kind="environment"
                  {...{ id, place }}
                  name={environment.name}
                  detail={counted(environment.variables.length, 'variable')}
                />,
              ]
            : [];
        })}
      </Group>
    </div>
  );
};

type Way = readonly [label: string, run: () => void];

interface GroupProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What stands there while it is empty, and what makes or finds the first one. */
  readonly text: string;
  readonly first: Way;
  readonly add: ReactNode;
  readonly children: readonly ReactNode[];
}

const Group = ({ icon: Icon, title, text, first: [label, run], add, children }: GroupProps) => (
  <section className="api-group" aria-label={title}>
    <header className="api-group-head">
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      <h3>{title}</h3>
      {add}
    </header>
    {children.length > 0 ? (
      <ul>{children}</ul>
    ) : (
      <p className="muted api-none">
        {text}{' '}
        <Button look="link" onClick={run}>
          {label}
        </Button>
      </p>
    )}
  </section>
);

interface AddMenuProps {
  readonly label: string;
  readonly entries: readonly Way[];
}

const AddMenu = ({ label, entries }: AddMenuProps) => (
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>
      <IconButton icon={Plus} label={label} />
    </DropdownMenu.Trigger>
    <MenuPanel align="start">
      {entries.map(([entry, run]) => (
        // What opens a dialog waits until the menu has given the focus back.
        <MenuEntry key={entry} label={entry} onSelect={() => setTimeout(run)} />
      ))}
    </MenuPanel>
  </DropdownMenu.Root>
);

interface LinkProps {
  readonly kind: LinkKind;
  readonly id: string;
  readonly place: VersionPlace;
  readonly name: string;
  readonly detail: string;
  readonly end?: ReactNode;
  /** What stands under the row. */
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

const Link = ({ kind, id, place, name, detail, end, more, children }: LinkProps) => (
  <li className="api-link">
    {children}
    <Button look="link" onClick={() => openPlace({ kind, id }, true)}>
      <span className="truncate">{name.slice(0, 200)}</span>
    </Button>
    <span className="muted">{detail}</span>
    <span className="api-link-end">
      {end}
      <IconButton
        size="small"
        icon={X}
        label={`Remove ${isolated(name.slice(0, 100))} from this version`}
        onClick={() => void unlink(place, kind, id)}
      />
    </span>
    {more}
  </li>
);
