import { Search } from 'lucide-react';
import { shortcutText } from '../../../state/shortcut';
import { IconButton } from '../../../ui/icon-button';
import { CopyButton, WrapButton } from '../../editor/text-tools';
import type { Find } from './use-find';

interface ResponseToolsProps {
  readonly text: string;
  readonly find: Find;
}

/** What can be done with the text of an answer. */
export const ResponseTools = ({ text, find }: ResponseToolsProps) => {
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
      <WrapButton />
      <CopyButton text={text} label="Copy response" />
    </span>
  );
};
