/** @param {number[]} list */
export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * The value that so great a share of a list does not exceed.
 * @param {number[]} list
 * @param {number} share
 */
export function percentile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/**
 * A list that begins with another one each round.
 * @template T
 * @param {T[]} list
 * @param {number} by
 */
export function rotated(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/**
 * A number for a table: median and, behind it, the range.
 * @param {number[]} list
 * @param {number} digits
 */
export function spread(list, digits) {
  const text = (/** @type {number} */ value) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${text(median(list))} (${text(Math.min(...list))}–${text(Math.max(...list))})`;
}
