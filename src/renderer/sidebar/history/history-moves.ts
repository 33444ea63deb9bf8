import type { HistoryLine } from './history-lines';

/** So many lines a page is, by its keys. */
const page = 15;

type Move = { readonly to: HistoryLine } | { readonly fold: boolean };

/** What a key does on the list: to another line, or to the fold of a day. */
export const historyMove = (key: string, lines: readonly HistoryLine[], at: number): Move | undefined => {
  const to = (index: number): Move | undefined => {
    const line = lines[Math.max(0, Math.min(index, lines.length - 1))];
    return line && { to: line };
  };
  const line = lines[at];
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + page);
    case 'PageUp':
      return to(at - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(lines.length - 1);
    case 'ArrowLeft':
      if (line?.kind === 'day') return { fold: true };
      return to(lines.findLastIndex((it, index) => it.kind === 'day' && index < at));
    case 'ArrowRight':
      return line?.kind === 'day' ? (line.folded ? { fold: false } : to(at + 1)) : undefined;
    default:
      return undefined;
  }
};
