/**
 * A figure and the most it is to be.
 * @param {string} what
 * @param {number} measured
 * @param {number} most
 * @param {number} [digits]
 */
export const promise = (what, measured, most, digits = 1) => ({ what, measured, most, digits, holds: measured < most });

/** @typedef {ReturnType<typeof promise>} Promised */

/** @param {Promised} promised */
export const promiseLine = ({ what, measured, most, digits, holds }) =>
  `${holds ? 'holds ' : 'BROKEN'}  ${what}: ${measured.toFixed(digits)}, promised under ${most}`;
