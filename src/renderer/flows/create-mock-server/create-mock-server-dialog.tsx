import { useDialogs } from '../../state/dialogs';
import { Modal } from '../../ui/modal';
import { CreateMockServerForm } from './create-mock-server-form';

const dismiss = () => useDialogs.setState({ createMockServer: null });

/** The dialog that makes a mock server. */
export const CreateMockServerDialog = () => {
  const opened = useDialogs((state) => state.createMockServer);
  if (!opened) return null;
  return (
    <Modal title="Create a new mock server" subtitle="It runs on this computer and starts at once." onClose={dismiss}>
      <CreateMockServerForm way={opened.way} collection={opened.collection} onClose={dismiss} />
    </Modal>
  );
};
