/** Where an arrow key, Home or End leads in a row of `count` things from number `at`; undefined for other keys. */
export const stepTo = (key: string, at: number, count: number, axis: 'row' | 'column'): number | undefined => {
  if (count === 0) return undefined;
  if (key === (axis === 'row' ? 'ArrowRight' : 'ArrowDown')) return (at + 1) % count;
  if (key === (axis === 'row' ? 'ArrowLeft' : 'ArrowUp')) return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
};
