import { Send } from 'lucide-react';
import { useEffect } from 'react';
import { offerSending } from '../../state/sending/send-now';
import { shortcutText } from '../../state/shortcut';
import { Button } from '../../ui/button';

interface SendButtonProps {
  readonly busy: boolean;
  readonly onSend: () => void;
}

/** Sends the request of a tab: so does its key, from anywhere in the window. */
export const SendButton = ({ busy, onSend }: SendButtonProps) => {
  useEffect(() => offerSending(onSend), [onSend]);
  return (
    <Button look="primary" icon={Send} disabled={busy} title={shortcutText('Enter')} onClick={onSend}>
      Send
    </Button>
  );
};
