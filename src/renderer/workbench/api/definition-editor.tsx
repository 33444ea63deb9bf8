import { json } from '@codemirror/lang-json';
import { yaml } from '@codemirror/lang-yaml';
import { EditorView, type Extension } from '@uiw/react-codemirror';
import { graphqlLanguageSupport } from 'cm6-graphql';
import { useEffect, useMemo, useRef } from 'react';
import type { DefinitionCheck, DefinitionFormat } from '../../../shared/model/api';
import { editorLook } from '../editor/editor-look';
import { useEditor } from '../editor/use-editor';
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
  const latest = useRef(targets);
  latest.current = targets;
  const extensions = useMemo(
    () => [
      editorLook,
      EditorView.contentAttributes.of({ 'aria-label': 'Definition', tabindex: '0' }),
      grammars[format](),
      referenceHints(() => latest.current),
    ],
    [format],
  );
  const { setContainer, view: editor } = useEditor({ value, extensions, wrap, onChange });
  useEffect(() => {
    const view = editor.current;
    if (!jump || !view) return;
    const line = view.state.doc.line(Math.min(jump.line, view.state.doc.lines));
    const anchor = Math.min(line.from + jump.column - 1, line.to);
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    view.focus();
  }, [jump, editor]);
  return <div ref={setContainer} className="definition-editor" />;
};

export default DefinitionEditor;
