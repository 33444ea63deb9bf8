/**
 * @typedef {{ executable: string, version: string, env: Record<string, string> }} Found an Electron, and what it is started with
 * @typedef {{ lines: string[], promises: import('./promise.mjs').Promised[] }} Measured
 */
export {};
