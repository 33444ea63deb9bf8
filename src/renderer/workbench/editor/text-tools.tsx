import { Check, Copy, WrapText } from 'lucide-react';
import { changeSettings, useSettings } from '../../state/settings';
import { IconButton } from '../../ui/icon-button';
import { useCopy } from '../../ui/use-copy';

/** Whether long lines of code are wrapped: one choice, for all of the window. */
export const WrapButton = () => {
  const wrap = useSettings((settings) => settings.wrapLines);
  return (
    <IconButton
      size="small"
      icon={WrapText}
      label="Wrap lines"
      aria-pressed={wrap}
      onClick={() => changeSettings({ wrapLines: !wrap })}
    />
  );
};

/** Puts a text on the clipboard, and says that it is there. `label`: what it copies. */
export const CopyButton = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { copied, copy } = useCopy();
  return (
    <IconButton
      size="small"
      icon={copied ? Check : Copy}
      label={copied ? 'Copied' : label}
      onClick={() => void copy(text)}
    />
  );
};
