import { html } from '@codemirror/lang-html';
import { json } from '@codemirror/lang-json';
import { xml } from '@codemirror/lang-xml';
import CodeMirror, { EditorView, type Extension } from '@uiw/react-codemirror';
import { useMemo } from 'react';
import type { Language } from '../../../shared/model/example';
import { editorLook } from './editor-look';

interface BodyEditorProps {
  readonly value: string;
  readonly language: Language;
  readonly onChange: (value: string) => void;
}

const grammars: Readonly<Record<Language, () => Extension>> = {
  json,
  xml,
  html,
  javascript: () => [],
  text: () => [],
};

const setup = { foldGutter: true, highlightActiveLine: false, searchKeymap: false, autocompletion: false } as const;

/** The body of a response, with line numbers and the colours of its language. */
const BodyEditor = ({ value, language, onChange }: BodyEditorProps) => {
  const extensions = useMemo(
    () => [
      editorLook,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Response body', tabindex: '0' }),
      grammars[language](),
    ],
    [language],
  );
  return (
    <CodeMirror
      className="body-editor"
      value={value}
      height="100%"
      theme="none"
      basicSetup={setup}
      indentWithTab={false}
      extensions={extensions}
      onChange={onChange}
    />
  );
};

export default BodyEditor;
