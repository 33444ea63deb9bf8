import { createContext, Script } from 'node:vm';

/** Whether a text fits a regular expression; true where that cannot be told. */
export type PatternTest = (pattern: string, text: string) => boolean;

/** How long one expression may run, in milliseconds, and how many of a definition may run longer. */
const longestMs = 100;
const mostSlow = 3;

/** JSON Schema means an expression of Unicode; many authors wrote one that is none. */
const script = new Script(`
  (() => {
    try { return new RegExp(pattern, 'u').test(text) } catch {}
    try { return new RegExp(pattern).test(text) } catch {}
    return true;
  })()
`);

/**
 * Tries expressions that come from a file: one can be written to run for years, so each has a time limit, and after a
 * few that ran into it none is tried any more.
 */
export const createPatternTest = (): PatternTest => {
  const known = new Map<string, boolean>();
  const context = createContext(Object.create(null) as object);
  let slow = 0;
  return (pattern, text) => {
    const key = JSON.stringify([pattern, text]);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (slow >= mostSlow) return true;
    let fits = true;
    try {
      fits = script.runInContext(Object.assign(context, { pattern, text }), { timeout: longestMs }) === true;
    } catch {
      slow += 1;
    }
    known.set(key, fits);
    return fits;
  };
};
