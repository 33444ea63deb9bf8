import { Check, Copy, Search, WrapText } from 'lucide-react';
import { changeSettings, useSettings } from '../../../state/settings';
import { shortcutText } from '../../../state/shortcut';
import { IconButton } from '../../../ui/icon-button';
import { useCopy } from '../../../ui/use-copy';
import type { Find } from './use-find';

interface ResponseToolsProps {
  readonly text: string;
  readonly find: Find;
}

/** What can be done with the text of an answer. */
export const ResponseTools = ({ text, find }: ResponseToolsProps) => {
  const wrap = useSettings((settings) => settings.wrapLines);
  const { copied, copy } = useCopy();
  return (
    <span className="sent-tools">
      <IconButton
        size="small"
        icon={Search}
        label="Find in response"
        shortcut={shortcutText('F')}
        aria-expanded={find.open}
        onClick={find.open ? find.close : find.show}
      />
      <IconButton
        size="small"
        icon={WrapText}
        label="Wrap lines"
        aria-pressed={wrap}
        onClick={() => changeSettings({ wrapLines: !wrap })}
      />
      <IconButton
        size="small"
        icon={copied ? Check : Copy}
        label={copied ? 'Copied' : 'Copy response'}
        onClick={() => void copy(text)}
      />
    </span>
  );
};
