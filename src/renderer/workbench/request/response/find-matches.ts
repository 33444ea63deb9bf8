/** More matches than this are not looked for. */
export const mostMatches = 10_000;

/** Where a text has what is looked for, in any case of letters: pairs of its beginning and end. */
export const findMatches = (text: string, wanted: string): (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  if (wanted === '') return found;
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  for (const match of text.matchAll(pattern)) {
    found.push([match.index, match.index + match[0].length]);
    if (found.length === mostMatches) break;
  }
  return found;
};

/** The matches as ranges of an element that holds the text, in one piece or many. */
export const rangesOf = (element: HTMLElement, matches: readonly (readonly [number, number])[]): Range[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode() as Text | null;
  let before = 0;
  /** The piece an offset lies in; an end may lie behind the last character of a piece. */
  const seek = (offset: number, isEnd: boolean): readonly [Text, number] | null => {
    while (node && (isEnd ? offset > before + node.length : offset >= before + node.length)) {
      before += node.length;
      node = walker.nextNode() as Text | null;
    }
    return node && [node, offset - before];
  };
  return matches.flatMap(([from, to]) => {
    const start = seek(from, false);
    const end = start && seek(to, true);
    if (!start || !end) return [];
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return [range];
  });
};
