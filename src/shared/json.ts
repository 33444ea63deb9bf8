/** Data as JSON has it. Documents stay in this shape, so that what we do not know survives. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as text, or `fallback` where it is none. */
export const textOr = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

/** The value as a list, or an empty one where it is none. */
export const listOr = (value: unknown): Json[] => (Array.isArray(value) ? value : []);

/** The one key under which everything of our own stands in Postman's files. */
export const ownKey = 'understudy';
