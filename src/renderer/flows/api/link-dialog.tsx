import { useId, useState } from 'react';
import type { LinkKind, VersionPlace } from '../../../shared/model/api';
import { link } from '../../state/apis/api-actions';
import { apis, findVersion } from '../../state/workspace/apis';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';
import { mockServers } from '../../state/workspace/mock-servers';
import { Combobox } from '../../ui/combobox';
import { Modal } from '../../ui/modal';
import { ApiForm } from './api-form';

interface LinkDialogProps {
  readonly place: VersionPlace;
  readonly what: LinkKind;
  readonly onClose: () => void;
}

const words = {
  collection: { title: 'Add existing collection', label: 'Collection', action: 'Add Collection' },
  environment: { title: 'Add environment', label: 'Environment', action: 'Add Environment' },
  'mock-server': { title: 'Add existing mock server', label: 'Mock server', action: 'Add Mock Server' },
} as const;

/** Links a version with something that is there already. */
export const LinkDialog = ({ place, what, onClose }: LinkDialogProps) => {
  const labelId = useId();
  const all = {
    collection: collections.use((state) => state.sorted),
    environment: environments.use((state) => state.sorted),
    'mock-server': mockServers.use((state) => state.sorted),
  }[what];
  const version = findVersion(apis.get(place.api), place.version);
  const linked = new Set([
    ...(version?.collections.map(({ id }) => id) ?? []),
    ...(version?.environments ?? []),
    ...(version?.mockServers ?? []),
  ]);
  const left = all.filter(({ id }) => !linked.has(id));
  const [chosen, setChosen] = useState<string | null>(null);
  const { title, label, action } = words[what];
  const submit = async () => {
    if (chosen === null) return null;
    const refused = await link(place, what, chosen);
    if (!refused) onClose();
    return refused;
  };
  return (
    <Modal title={title} width="narrow" onClose={onClose}>
      <ApiForm action={action} ready={chosen !== null} onSubmit={submit} onClose={onClose}>
        <div className="api-field">
          <span className="field-label" id={labelId}>
            {label}
          </span>
          {left.length > 0 ? (
            <Combobox
              labelledBy={labelId}
              value={chosen}
              options={left.map(({ id, name }) => ({ id, label: name, detail: '' }))}
              placeholder={`Choose ${what === 'environment' ? 'an' : 'a'} ${label.toLowerCase()}`}
              onChange={setChosen}
            />
          ) : (
            <p className="muted">There is none in this workspace that this version does not have.</p>
          )}
        </div>
      </ApiForm>
    </Modal>
  );
};
