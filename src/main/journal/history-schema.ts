/** Requests that were sent, and their responses where they were kept (SPEC section 8). */
export const historySchema = '';
