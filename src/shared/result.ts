import type { Refusal } from './errors';

/** A value or the reason there is none. Services return it; they do not throw. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal };

// Apart from the schemas: what loads only this, as a listener's thread and the window's start do, loads none of them.
export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (error: Refusal): { readonly ok: false; readonly error: Refusal } => ({ ok: false, error });
