/** Calls that mock servers received (SPEC section 7). */
export const callsSchema = '';
