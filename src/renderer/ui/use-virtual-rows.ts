import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';

interface VirtualRows<Row> {
  readonly rows: readonly Row[];
  /** What tells a row from the others; the same function at each call, or every row is laid out anew. */
  readonly keyOf: (row: Row) => string | number;
  /** In pixels. */
  readonly heightOf: (row: Row) => number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The row that stays in the document wherever the list is, because it may hold the focus. */
  readonly kept?: number;
  /** So many rows are drawn before and behind those in view. */
  readonly overscan?: number;
  /** What stands above the rows in the scroller, in pixels. */
  readonly margin?: number;
  /** What stays in sight above the rows, in pixels. */
  readonly head?: number;
}

/** A list of which only the rows in view are in the document. */
export const useVirtualRows = <Row>({
  rows,
  keyOf,
  heightOf,
  scroller,
  kept = -1,
  overscan = 8,
  margin = 0,
  head = 0,
}: VirtualRows<Row>): Virtualizer<HTMLElement, Element> => {
  // The same as long as the rows are: with another one every row would be laid out anew, at every frame.
  const getItemKey = useCallback(
    (index: number) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    [rows, keyOf],
  );
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : heightOf(row);
    },
    getItemKey,
    rangeExtractor: (range) => withRow(range, kept),
    overscan,
    scrollMargin: margin + head,
    scrollPaddingStart: head,
  });
};

/** The rows in view, and one more. */
const withRow = (range: Range, row: number): number[] => {
  const shown = defaultRangeExtractor(range);
  if (row < 0 || row >= range.count || shown.includes(row)) return shown;
  return row < (shown[0] ?? 0) ? [row, ...shown] : [...shown, row];
};
