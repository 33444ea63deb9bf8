import { html } from '@codemirror/lang-html';
import { json } from '@codemirror/lang-json';
import { xml } from '@codemirror/lang-xml';
import { EditorView, type Extension } from '@uiw/react-codemirror';
import { useMemo } from 'react';
import type { Language } from '../../../shared/model/language';
import { editorLook } from './editor-look';
import { useEditor } from './use-editor';
import { variableMarks } from './variable-marks';
import { useVariables } from './variables';

interface CodeEditorProps {
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  readonly wrap: boolean;
  readonly onChange: (value: string) => void;
}

const grammars: Readonly<Record<Language, () => Extension>> = {
  json,
  xml,
  html,
  javascript: () => [],
  text: () => [],
};

/** A body, with line numbers, the colours of its language, its variables, and search (Ctrl+F). */
const CodeEditor = ({ label, value, language, wrap, onChange }: CodeEditorProps) => {
  const variables = useVariables();
  const extensions = useMemo(
    () => [
      editorLook,
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      grammars[language](),
      variableMarks(variables),
    ],
    [label, language, variables],
  );
  const { setContainer } = useEditor({ value, extensions, wrap, onChange });
  return <div ref={setContainer} className="code-editor" />;
};

export default CodeEditor;
