/** The largest file an import takes, in bytes (SPEC section 10). */
export const importLimit = 100 * 1024 * 1024;
