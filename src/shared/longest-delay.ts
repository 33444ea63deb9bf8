/**
 * A delay may last this long at most, in milliseconds (SPEC section 5). Apart from the schemas, because a listener's
 * thread loads it and none of them.
 */
export const longestDelay = 180_000;
