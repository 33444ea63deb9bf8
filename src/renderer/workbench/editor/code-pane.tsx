import { AlignLeft } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Language } from '../../../shared/model/language';
import { useSettings } from '../../state/settings';
import { say } from '../../state/toast';
import { Button } from '../../ui/button';
import { canFormat, formatCode } from './format-code';
import { WrapButton } from './text-tools';
import './code-pane.css';
import './variable-input.css';

const CodeEditor = lazy(() => import('./code-editor'));

interface CodeProps {
  readonly value: string;
  readonly language: Language;
  readonly onChange: (value: string) => void;
}

interface NamedCodeProps extends CodeProps {
  readonly label: string;
}

/** A text more than this many characters long is not put into an editor: it would hold the window up. */
const longest = 12_000_000;

/** More than this is never seen of a body while its editor comes. */
const mostPlain = 20_000;

/** The text of a body as its editor will show it, until that is there. */
const PlainCode = ({ text, wrap }: { readonly text: string; readonly wrap: boolean }) => {
  const shown = text.slice(0, mostPlain);
  const digits = String(shown.split('\n').length).length;
  return (
    <pre
      className="code-editor code-plain mono"
      data-wrap={wrap}
      // As far in as line numbers of so many digits will move it.
      style={{ paddingLeft: `max(46px, 34px + ${digits}ch)` }}
      aria-hidden
    >
      {shown}
    </pre>
  );
};

/** What can be done with a body, at the end of its bar. */
export const CodeTools = ({ value, language, onChange }: CodeProps) => {
  const format = () => {
    const formatted = formatCode(value, language);
    if (formatted === null) say(`This is not valid ${language === 'json' ? 'JSON' : language.toUpperCase()} yet.`);
    else if (formatted !== value) onChange(formatted);
  };
  return (
    <>
      <span className="code-bar-gap" />
      <WrapButton />
      {canFormat(language) && (
        <Button look="link" icon={AlignLeft} onClick={format}>
          Beautify
        </Button>
      )}
    </>
  );
};

/** A body to type into, below its bar. */
export const CodeText = ({ label, value, language, onChange }: NamedCodeProps) => {
  const wrap = useSettings((settings) => settings.wrapLines);
  if (value.length > longest) {
    return <p className="code-too-long">This body is too long to be edited here. It is served as it is.</p>;
  }
  return (
    <Suspense fallback={<PlainCode text={value} wrap={wrap} />}>
      <CodeEditor {...{ label, value, language, wrap, onChange }} />
    </Suspense>
  );
};

/** A body to type into, under a bar with what can be done with it. */
export const CodePane = (props: NamedCodeProps) => (
  <div className="code-pane">
    <div className="code-bar">
      <CodeTools {...props} />
    </div>
    <CodeText {...props} />
  </div>
);
