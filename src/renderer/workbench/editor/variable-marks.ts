import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  hoverTooltip,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { Extension } from '@uiw/react-codemirror';
import { completionsOf, type Variables, variableInWords, variableNamed } from './variables';

const inBraces = /\{\{([^{}]*)\}\}/g;

const marks = (variables: Variables): Extension => {
  const known = Decoration.mark({ class: 'variable-known' });
  const unknown = Decoration.mark({ class: 'variable-unknown' });
  const decorator = new MatchDecorator({
    regexp: inBraces,
    decoration: (match) => (variableNamed(match[1] ?? '', variables) ? known : unknown),
  });
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorator.createDeco(view);
      }
      update(update: ViewUpdate) {
        this.decorations = decorator.updateDeco(update, this.decorations);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
};

const hints = (variables: Variables): Extension =>
  hoverTooltip((view, pos) => {
    const line = view.state.doc.lineAt(pos);
    for (const match of line.text.matchAll(inBraces)) {
      const from = line.from + match.index;
      const end = from + match[0].length;
      if (pos < from || pos > end) continue;
      return {
        pos: from,
        end,
        create: () => {
          const dom = document.createElement('div');
          dom.className = 'variable-hint';
          dom.textContent = variableInWords(match[1] ?? '', variables);
          return { dom };
        },
      };
    }
    return null;
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
  marks(variables),
  hints(variables),
  autocompletion({ override: [complete(variables)], icons: false }),
];
