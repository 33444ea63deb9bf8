import { Annotation, EditorView, type Extension, Transaction, useCodeMirror } from '@uiw/react-codemirror';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { settleWhenKept } from '../../state/tabs/typing';
import { longLines, remeasureLongLines } from './long-lines';

interface EditorOptions {
  readonly value: string;
  readonly extensions: readonly Extension[];
  readonly wrap: boolean;
  readonly onChange: (value: string) => void;
}

interface Editor {
  /** Given to the element that the editor is to fill. */
  readonly setContainer: (element: HTMLDivElement | null) => void;
  readonly view: RefObject<EditorView | null>;
}

/** A text up to this long is told with every key: longer ones take so long to be put together that it would be felt. */
const atOnce = 200_000;
/** Longer ones are told this long after a key, in milliseconds; and whenever somebody may look. */
const pause = 300;

const setup = { foldGutter: true, highlightActiveLine: false, autocompletion: false } as const;
const fromOutside = Annotation.define<boolean>();

/** An editor for a text that is kept elsewhere, and may be changed there. */
export const useEditor = ({ value, extensions, wrap, onChange }: EditorOptions): Editor => {
  const view = useRef<EditorView | null>(null);
  /** The text as both sides know it. */
  const known = useRef(value);
  const tell = useRef(onChange);
  tell.current = onChange;
  const untold = useRef<ReturnType<typeof setTimeout>>(undefined);

  const settle = useCallback(() => {
    if (untold.current === undefined || !view.current) return;
    clearTimeout(untold.current);
    untold.current = undefined;
    known.current = view.current.state.doc.toString();
    tell.current(known.current);
  }, []);

  const all = useMemo(
    () => [
      ...extensions,
      longLines,
      ...(wrap ? [EditorView.lineWrapping] : []),
      EditorView.updateListener.of(({ docChanged, state, transactions }) => {
        if (!docChanged || transactions.some((one) => one.annotation(fromOutside))) return;
        untold.current ??= setTimeout(settle, pause);
        if (state.doc.length <= atOnce) settle();
      }),
      // A shortcut, or whatever has the focus next, finds the text as it is typed.
      EditorView.domEventHandlers({
        blur: settle,
        keydown: ({ altKey, ctrlKey, metaKey }) => {
          if (altKey || ctrlKey || metaKey) settle();
        },
      }),
    ],
    [extensions, wrap, settle],
  );

  const { setContainer } = useCodeMirror({
    height: '100%',
    theme: 'none',
    basicSetup: setup,
    indentWithTab: false,
    extensions: all,
    onCreateEditor: (created) => {
      view.current = created;
      // Not as what it begins with: of one long line it would then draw everything once, as if it was not wrapped.
      created.dispatch({
        changes: { from: 0, insert: known.current },
        selection: { anchor: 0 },
        annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)],
      });
    },
  });

  useLayoutEffect(() => {
    if (value === known.current || !view.current) return;
    // What is typed goes before what came in meanwhile.
    if (untold.current !== undefined) return settle();
    known.current = value;
    view.current.dispatch({
      changes: { from: 0, to: view.current.state.doc.length, insert: value },
      annotations: fromOutside.of(true),
    });
  }, [value, settle]);

  useEffect(() => {
    if (wrap && view.current) remeasureLongLines(view.current);
  }, [wrap]);

  useEffect(() => {
    const stop = settleWhenKept(async () => settle());
    return () => {
      stop();
      settle();
    };
  }, [settle]);

  return { setContainer, view };
};
