import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { scalarEnd, textEnd } from '../json/scalar';
import type { Path } from '../place';

/** A place in a text as editors count it, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds where things of a definition stand in its text; the nearest thing around it where the thing itself is not there. */
export interface Positions {
  readonly at: (path: Path) => Position;
  readonly ofOffset: (offset: number) => Position;
}

/** One thing of a JSON text: where its key (or it, in a list) begins, and what is in it. */
interface Spot {
  readonly offset: number;
  readonly children: Map<string, Spot>;
}

/** Whether a definition's text is JSON rather than YAML. */
export const isJsonText = (text: string): boolean => /^[\ufeff\s]*[{[]/.test(text.slice(0, 10_000));

export const linesOf = (text: string): Positions['ofOffset'] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};

/** Where everything of a JSON text stands. The text has been parsed before, so it is JSON and no deeper than is safe. */
const spotsOf = (text: string): Spot => {
  let at = 0;
  const space = () => {
    while (' \t\n\r\ufeff'.includes(text.charAt(at)) && at < text.length) at += 1;
  };
  const value = (offset: number): Spot => {
    const children = new Map<string, Spot>();
    const open = text[at];
    if (open === '{' || open === '[') {
      const close = open === '{' ? '}' : ']';
      at += 1;
      space();
      for (let index = 0; text[at] !== close && at < text.length; index += 1) {
        const start = at;
        let key = String(index);
        if (open === '{') {
          at = Number(textEnd(text, at));
          key = String(JSON.parse(text.slice(start, at)));
          space();
          at += 1;
          space();
        }
        children.set(key, value(start));
        space();
        if (text[at] === ',') at += 1;
        space();
      }
      at += 1;
    } else at = Number(scalarEnd(text, at));
    return { offset, children };
  };
  space();
  return value(at);
};

const inJson = (text: string): Positions => {
  const ofOffset = linesOf(text);
  let root: Spot | undefined;
  return {
    ofOffset,
    at: (path) => {
      root ??= spotsOf(text);
      let spot = root;
      for (const key of path) {
        const next = spot.children.get(String(key));
        if (!next) break;
        spot = next;
      }
      return ofOffset(spot.offset);
    },
  };
};

const inYaml = (text: string): Positions => {
  const lines = new LineCounter();
  const ofOffset = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  /** The keys of each map, looked up once: a definition has hundreds of paths in one. */
  const keys = new Map<unknown, Map<string, { readonly offset: number; readonly value: unknown }>>();
  const childOf = (node: unknown, key: string | number) => {
    if (isSeq(node)) {
      const item = node.items[Number(key)];
      return { offset: (item as { range?: readonly number[] } | undefined)?.range?.[0], value: item };
    }
    if (!isMap(node)) return undefined;
    let known = keys.get(node);
    if (!known) {
      known = new Map(
        node.items.flatMap(({ key: each, value }) =>
          isScalar(each)
            ? [
                [String(each.source ?? each.value), { offset: each.range?.[0] ?? 0, value }] as const,
                [String(each.value), { offset: each.range?.[0] ?? 0, value }] as const,
              ]
            : [],
        ),
      );
      keys.set(node, known);
    }
    return known.get(String(key));
  };
  return {
    ofOffset,
    at: (path) => {
      let node: unknown = document.contents;
      let offset = document.contents?.range?.[0] ?? 0;
      for (const key of path) {
        const child = childOf(node, key);
        if (child?.offset === undefined) break;
        offset = child.offset;
        node = child.value;
      }
      return ofOffset(offset);
    },
  };
};

/** Looks places up in the text of a definition, JSON or YAML. */
export const positionsIn = (text: string): Positions => (isJsonText(text) ? inJson(text) : inYaml(text));
