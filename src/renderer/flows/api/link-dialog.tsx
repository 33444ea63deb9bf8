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
  collection: { title: 'Add existing collection', label: 'Collection', many: 'collections', action: 'Add Collection' },
  environment: { title: 'Add environment', label: 'Environment', many: 'environments', action: 'Add Environment' },
  'mock-server': {
    title: 'Add existing mock server',
    label: 'Mock server',
    many: 'mock servers',
    action: 'Add Mock Server',
  },
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
  const { title, label, many, action } = words[what];
  const submit = async () => {
    if (chosen === null) return null;
    const refused = await link(place, what, chosen);
    if (!refused) onClose();
    return refused;
  };
  return (
    <Modal title={title} width="narrow" onClose={onClose}>
      <ApiForm action={action} ready={chosen !== null} onSubmit={submit} onClose={onClose}>
        {left.length > 0 ? (
          <div className="api-field">
            <span className="field-label" id={labelId}>
              {label}
            </span>
            <Combobox
              labelledBy={labelId}
              value={chosen}
              options={left.map(({ id, name }) => ({ id, label: name, detail: '' }))}
              placeholder={`Choose ${what === 'environment' ? 'an' : 'a'} ${label.toLowerCase()}`}
              onChange={setChosen}
            />
          </div>
        ) : (
          <p className="muted">
            {all.length === 0
              ? `There are no ${many} in this workspace yet.`
              : `This version has all ${many} of the workspace.`}
          </p>
        )}
      </ApiForm>
    </Modal>
  );
};
