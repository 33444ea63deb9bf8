import { useState } from 'react';
import type { VersionPlace } from '../../../shared/model/api';
import { apis } from '../../state/workspace/apis';
import { Modal } from '../../ui/modal';
import { useConfiguration } from '../mock-configuration/use-configuration';
import { MockConfigurationStep } from './mock-configuration-step';
import { MockSourceStep } from './mock-source-step';
import { useMockSource } from './use-mock-source';

interface MockDialogProps {
  readonly place: VersionPlace;
  readonly onClose: () => void;
}

/**
 * Makes a mock server of an API version: first what it answers with, then how (SPEC section 3, flow 4). Nothing is made
 * before its last button.
 */
export const MockDialog = ({ place, onClose }: MockDialogProps) => {
  const [step, setStep] = useState<'source' | 'configuration'>('source');
  const source = useMockSource(place);
  const configuration = useConfiguration({ name: apis.get(place.api)?.name ?? '' });
  return (
    <Modal title="Create a new mock server" onClose={onClose}>
      {step === 'source' ? (
        <MockSourceStep {...{ place, source, onClose }} onContinue={() => setStep('configuration')} />
      ) : (
        <MockConfigurationStep {...{ place, source, configuration, onClose }} onBack={() => setStep('source')} />
      )}
    </Modal>
  );
};
