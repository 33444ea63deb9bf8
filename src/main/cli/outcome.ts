/** A value, or the line that says to people why there is none. */
export type Outcome<T> = { readonly value: T } | { readonly line: string };

export const isLine = <T>(outcome: Outcome<T>): outcome is { readonly line: string } => 'line' in outcome;
