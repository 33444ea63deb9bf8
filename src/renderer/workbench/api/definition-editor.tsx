import { json } from '@codemirror/lang-json';
import { yaml } from '@codemirror/lang-yaml';
import CodeMirror, { EditorView, type Extension, type ReactCodeMirrorRef } from '@uiw/react-codemirror';
import { graphqlLanguageSupport } from 'cm6-graphql';
import { useEffect, useMemo, useRef } from 'react';
import type { DefinitionCheck, DefinitionFormat } from '../../../shared/model/api';
import { editorLook } from '../editor/editor-look';
import { referenceHints } from './reference-hints';

interface DefinitionEditorProps {
  readonly value: string;
  readonly format: DefinitionFormat;
  readonly wrap: boolean;
  /** Where what its references name begins. */
  readonly targets: DefinitionCheck['targets'];
  /** Where the cursor is to go. */
  readonly jump: { readonly line: number; readonly column: number } | null;
  readonly onChange: (value: string) => void;
}

const grammars: Readonly<Record<DefinitionFormat, () => Extension>> = { json, yaml, graphql: graphqlLanguageSupport };

/** The text of a definition, with the colours of its language. */
const DefinitionEditor = ({ value, format, wrap, targets, jump, onChange }: DefinitionEditorProps) => {
  const editor = useRef<ReactCodeMirrorRef>(null);
  const latest = useRef(targets);
  latest.current = targets;
  const extensions = useMemo(
    () => [
      editorLook,
      ...(wrap ? [EditorView.lineWrapping] : []),
      EditorView.contentAttributes.of({ 'aria-label': 'Definition', tabindex: '0' }),
      grammars[format](),
      referenceHints(() => latest.current),
    ],
    [format, wrap],
  );
  useEffect(() => {
    const view = editor.current?.view;
    if (!jump || !view) return;
    const line = view.state.doc.line(Math.min(jump.line, view.state.doc.lines));
    const anchor = Math.min(line.from + jump.column - 1, line.to);
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    view.focus();
  }, [jump]);
  return (
    <CodeMirror
      ref={editor}
      className="definition-editor"
      value={value}
      height="100%"
      theme="none"
      basicSetup={{ foldGutter: true, highlightActiveLine: false, autocompletion: false }}
      indentWithTab={false}
      extensions={extensions}
      onChange={onChange}
    />
  );
};

export default DefinitionEditor;
