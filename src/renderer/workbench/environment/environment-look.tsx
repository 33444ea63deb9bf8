import { Eye } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import type { Variable } from '../../../shared/model/environment';
import type { Row } from '../../../shared/model/request';
import { shortened } from '../../../shared/words';
import { savedFields } from '../../state/documents/documents';
import { useSettings } from '../../state/settings';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { useActiveTab } from '../../state/tabs/tabs';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import './environment-look.css';

/** The collection that the open tab is in; undefined where it is in none. */
const useCollectionInView = () => {
  const place = useActiveTab()?.place;
  const id = place?.kind === 'item' ? place.collection : place?.kind === 'collection' ? place.id : '';
  return collections.use((state) => state.byId.get(id));
};

/** A look at the variables that hold now: those of the active environment, and of the collection in view. */
export const EnvironmentLook = () => {
  const [open, setOpen] = useState(false);
  const active = useSettings((settings) => settings.activeEnvironment);
  const environment = environments.use((state) => state.byId.get(active ?? ''));
  const collection = useCollectionInView();
  const rows = collection && savedFields('collection', `collection/${collection.id}`)?.variables;
  const edit = (kind: 'environment' | 'collection', id: string) => {
    setOpen(false);
    openPlace({ kind, id }, true);
    revealPlace({ kind, id });
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <IconButton label="Environment quick look" icon={Eye} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="environment-look"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Environment quick look"
        >
          <Part
            title={environment?.name ?? 'No Environment'}
            none={
              environment ? 'It has no variables yet.' : 'Choose an environment beside the eye to use its variables.'
            }
            rows={(environment?.variables ?? []).map(ofVariable)}
            {...(environment && { onEdit: () => edit('environment', environment.id) })}
          />
          {collection && (
            <Part
              title={collection.name}
              none="This collection has no variables."
              rows={(rows ?? []).map(ofRow)}
              onEdit={() => edit('collection', collection.id)}
            />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
};

interface Line {
  readonly name: string;
  readonly initial: string;
  readonly current: string;
  readonly on: boolean;
}

const hidden = '••••••••';
const ofVariable = ({ key, value, current, enabled, secret }: Variable): Line => ({
  name: key,
  initial: secret ? hidden : value,
  current: secret ? hidden : (current ?? value),
  on: enabled,
});
const ofRow = ({ key, value, disabled }: Row): Line => ({ name: key, initial: value, current: value, on: !disabled });

interface PartProps {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly Line[];
  readonly onEdit?: () => void;
}

/** So many are shown: whoever has more opens the environment. */
const mostShown = 100;

const Part = ({ title, none, rows, onEdit }: PartProps) => (
  <section aria-label={shortened(title, 100)}>
    <header>
      <h3 className="truncate">{shortened(title)}</h3>
      {onEdit && (
        <Button look="link" onClick={onEdit}>
          Edit
        </Button>
      )}
    </header>
    {rows.length === 0 ? (
      <p className="muted">{none}</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th scope="col">Variable</th>
            <th scope="col">Initial value</th>
            <th scope="col">Current value</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map(({ name, initial, current, on }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a variable may stand there twice
            <tr key={at} data-off={!on}>
              <td className="mono truncate">{shortened(name)}</td>
              <td className="mono truncate">{shortened(initial)}</td>
              <td className="mono truncate">{shortened(current)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
