import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  hoverTooltip,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { type Extension, Prec } from '@uiw/react-codemirror';
import { completionsOf, type Variables, variableInWords, variableNamed } from './variables';

const inBraces = /\{\{([^{}\n]*)\}\}/g;

const known = Decoration.mark({ class: 'variable-known' });
const unknown = Decoration.mark({ class: 'variable-unknown' });

/** Every variable in a part of a text, with where it stands in the whole. */
const variablesIn = ({ state: { doc } }: EditorView, from: number, to: number) =>
  [...doc.sliceString(from, to).matchAll(inBraces)].map(({ 0: text, 1: inside = '', index }) => ({
    inside,
    from: from + index,
    to: from + index + text.length,
  }));

/** Of what is in view only: a line may be as long as a whole body. */
const marks = (variables: Variables): Extension => {
  const marksOf = (view: EditorView): DecorationSet =>
    Decoration.set(
      view.visibleRanges
        .flatMap(({ from, to }) => variablesIn(view, from, to))
        .map(({ inside, from, to }) => (variableNamed(inside, variables) ? known : unknown).range(from, to)),
    );
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = marksOf(view);
      }
      update({ view, docChanged, viewportChanged }: ViewUpdate) {
        if (docChanged || viewportChanged) this.decorations = marksOf(view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
};

/** How far from the pointer a variable may begin or end. */
const longestName = 1_000;

const hints = (variables: Variables): Extension =>
  hoverTooltip((view, pos) => {
    const near = variablesIn(view, Math.max(0, pos - longestName), Math.min(view.state.doc.length, pos + longestName));
    const found = near.find(({ from, to }) => from <= pos && pos <= to);
    if (!found) return null;
    return {
      pos: found.from,
      end: found.to,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'variable-hint';
        dom.textContent = variableInWords(found.inside, variables);
        return { dom };
      },
    };
  });

const complete =
  (variables: Variables) =>
  (context: CompletionContext): CompletionResult | null => {
    const before = context.matchBefore(/\{\{\s*[^{}]*/);
    if (!before) return null;
    const typed = before.text.replace(/^\{\{\s*/, '');
    return {
      from: before.to - typed.length,
      filter: false,
      options: completionsOf(typed, variables).map(({ name, value }) => ({
        label: name,
        detail: value.slice(0, 60),
        apply: (view, _completion, from, to) => {
          const closed = view.state.sliceDoc(to, to + 2) === '}}';
          const insert = closed ? name : `${name}}}`;
          view.dispatch({
            changes: { from, to, insert },
            selection: { anchor: from + name.length + 2 },
          });
        },
      })),
    };
  };

/** Colours variables in a text, says what they stand for under the pointer, and completes them while they are typed. */
export const variableMarks = (variables: Variables): Extension => [
  // The innermost mark gives the colour: a variable in a string is a variable.
  Prec.highest(marks(variables)),
  hints(variables),
  autocompletion({ override: [complete(variables)], icons: false }),
];
