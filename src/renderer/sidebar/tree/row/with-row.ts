import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows in view, and one more that has to stay in the document because it may hold the focus. */
export const withRow = (range: Range, row: number): number[] => {
  const shown = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || shown.includes(row)) return shown;
  return row < (shown[0] ?? 0) ? [row, ...shown] : [...shown, row];
};
