import type { Auth } from '../../../shared/model/request';

const left = new Map<string, Map<Auth['type'], Auth>>();

/**
 * What a document's authorization held in other kinds before another one was chosen: whoever switches back finds it
 * again, for as long as the app runs. Never on disk: a kind that is not used leaves no secret behind.
 */
export const leftAuths = (document: string): Map<Auth['type'], Auth> => {
  const known = left.get(document) ?? new Map<Auth['type'], Auth>();
  left.set(document, known);
  return known;
};
