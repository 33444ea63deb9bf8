import { Send } from 'lucide-react';
import { shortcutText } from '../../state/shortcut';
import { Button } from '../../ui/button';

interface SendButtonProps {
  readonly busy: boolean;
  readonly onSend: () => void;
}

/** Sends the request of a tab. */
export const SendButton = ({ busy, onSend }: SendButtonProps) => (
  <Button look="primary" icon={Send} disabled={busy} title={shortcutText('Enter')} onClick={onSend}>
    Send
  </Button>
);
