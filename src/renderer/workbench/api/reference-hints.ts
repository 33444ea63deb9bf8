import type { EditorState, Text } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { Extension } from '@uiw/react-codemirror';
import type { DefinitionCheck } from '../../../shared/model/api';

type Targets = NonNullable<DefinitionCheck['targets']>;

/** A reference under the pointer, and what it refers to: the beginning of that, or in words why there is nothing. */
interface Reference {
  readonly from: number;
  readonly to: number;
  readonly line: number | null;
  readonly says: string;
}

/** In YAML what begins with # is a comment, unless it stands in quotes. */
const references = /["']?\$ref["']?\s*:\s*(?:"([^"]*)"|'([^']*)'|([^\s,}"'#][^\s,}]*))/g;
/** How far from the pointer a reference may begin or end: a line may be as long as the whole text. */
const longest = 1_000;

const mostLines = 20;
const longestLine = 200;

const indentOf = (line: string): number => line.length - line.trimStart().length;
const cut = (line: string): string => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line);

/** The lines of a thing that begins at a place: those that are indented more, and the bracket that closes it. */
const excerptAt = (doc: Text, { line, column }: Targets[string]): string => {
  const first = doc.line(Math.min(line, doc.lines)).text;
  const indent = indentOf(first);
  const isEntry = first.trimStart().startsWith('-');
  const lines = [cut(first.slice(column - 1))];
  for (let at = line + 1; at <= doc.lines; at += 1) {
    const { text } = doc.line(at);
    const isInside = text.trim() === '' || indentOf(text) > indent;
    const isEnd = indentOf(text) === indent && /^[}\]]/.test(text.trimStart());
    // A list in YAML may stand under its key without being indented.
    const isListed = !isEntry && indentOf(text) === indent && text.trimStart().startsWith('- ');
    if (!isInside && !isEnd && !isListed) break;
    if (lines.length === mostLines) {
      lines.push('…');
      break;
    }
    lines.push(cut(text.slice(indent)));
    if (isEnd) break;
  }
  return lines.join('\n').trimEnd();
};

const missing = (ref: string): string => {
  if (ref.startsWith('#')) return 'Nothing in this definition has that name.';
  return /^(?:https?:)?\/\//i.test(ref)
    ? 'This is on the network: nothing is fetched.'
    : 'This is in another file, which is not read.';
};

/** The reference at a place of a text, and what it refers to. */
export const referenceAt = ({ doc }: EditorState, pos: number, targets: Targets): Reference | null => {
  const line = doc.lineAt(pos);
  const start = Math.max(line.from, pos - longest);
  for (const match of doc.sliceString(start, Math.min(line.to, pos + longest)).matchAll(references)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (pos < from || pos > to) continue;
    const ref = match[1] ?? match[2] ?? match[3] ?? '';
    const target = Object.hasOwn(targets, ref) ? targets[ref] : undefined;
    return { from, to, line: target?.line ?? null, says: target ? excerptAt(doc, target) : missing(ref) };
  }
  return null;
};

/** Shows what a reference refers to while the pointer is on it. `targets` gives those of the text as it is now. */
export const referenceHints = (targets: () => DefinitionCheck['targets']): Extension =>
  hoverTooltip((view, pos) => {
    const known = targets();
    const found = known && referenceAt(view.state, pos, known);
    if (!found) return null;
    return {
      pos: found.from,
      end: found.to,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'reference-hint';
        if (found.line !== null) {
          const place = document.createElement('p');
          place.className = 'muted';
          place.textContent = `Line ${found.line}`;
          dom.append(place);
        }
        const says = document.createElement(found.line === null ? 'p' : 'pre');
        says.textContent = found.says;
        dom.append(says);
        return { dom };
      },
    };
  });
