/** Deeper levels stand under each other, so that their names stay in view. */
const deepest = 12;

/** How far a row of a level is from the left edge of the tree, in pixels. */
export const indentOf = (level: number): number => 8 + (Math.min(level, deepest) - 1) * 12;
