import { useState } from 'react';
import type { VersionPlace } from '../../../shared/model/api';
import { Modal } from '../../ui/modal';
import { MockConfigurationStep } from './mock-configuration-step';
import { MockSourceStep } from './mock-source-step';

interface MockDialogProps {
  readonly place: VersionPlace;
  readonly onClose: () => void;
}

/** Makes a mock server of an API version: first what it answers with, then how (SPEC section 3, flow 4). */
export const MockDialog = ({ place, onClose }: MockDialogProps) => {
  const [collection, setCollection] = useState<string | null>(null);
  return (
    <Modal title="Create a new mock server" onClose={onClose}>
      {collection === null ? (
        <MockSourceStep place={place} onContinue={setCollection} onClose={onClose} />
      ) : (
        <MockConfigurationStep place={place} collection={collection} onClose={onClose} />
      )}
    </Modal>
  );
};
