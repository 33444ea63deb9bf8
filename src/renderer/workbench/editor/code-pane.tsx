import { AlignLeft, WrapText } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Language } from '../../../shared/model/language';
import { changeSettings, useSettings } from '../../state/settings';
import { say } from '../../state/toast';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { canFormat, formatCode } from './format-code';
import './code-pane.css';
import './variable-input.css';

const CodeEditor = lazy(() => import('./code-editor'));

interface CodePaneProps {
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  readonly onChange: (value: string) => void;
  /** What stands at the start of its bar. */
  readonly children?: ReactNode;
}

/** A text more than this many characters long is not put into an editor: it would hold the window up. */
const longest = 12_000_000;

/** A body to type into, under a bar with what can be done with it. */
export const CodePane = ({ label, value, language, onChange, children }: CodePaneProps) => {
  const wrap = useSettings((settings) => settings.wrapLines);
  const format = () => {
    const formatted = formatCode(value, language);
    if (formatted === null) say(`This is not valid ${language === 'json' ? 'JSON' : language.toUpperCase()} yet.`);
    else if (formatted !== value) onChange(formatted);
  };
  return (
    <div className="code-pane">
      <div className="code-bar">
        {children}
        <span className="code-bar-gap" />
        <IconButton
          size="small"
          icon={WrapText}
          label="Wrap lines"
          aria-pressed={wrap}
          onClick={() => changeSettings({ wrapLines: !wrap })}
        />
        {canFormat(language) && (
          <Button look="link" icon={AlignLeft} onClick={format}>
            Beautify
          </Button>
        )}
      </div>
      {value.length > longest ? (
        <p className="code-too-long">This body is too long to be edited here. It is served as it is.</p>
      ) : (
        <Suspense fallback={<div className="code-editor" />}>
          <CodeEditor {...{ label, value, language, wrap, onChange }} />
        </Suspense>
      )}
    </div>
  );
};
