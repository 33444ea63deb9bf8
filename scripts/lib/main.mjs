import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reason, warn } from './log.mjs';
import { nodeComplaint } from './node-version.mjs';
import { endWithChildren, Interrupted } from './run.mjs';

/**
 * Runs a script's body where the script is what Node was asked to run, not where
 * another imports it. The body gives the exit code; what it throws is said in a line. A
 * Node that is too old is said so at once: what it stumbles over later tells nobody why.
 * @param {string} url the script's import.meta.url
 * @param {(args: string[]) => Promise<number>} body
 */
export async function main(url, body) {
  const [, asked, ...args] = process.argv;
  if (!asked || realpathSync(asked) !== fileURLToPath(url)) return;
  endWithChildren();
  const complaint = nodeComplaint();
  if (complaint) {
    warn(complaint);
    process.exitCode = 1;
    return;
  }
  try {
    process.exitCode = await body(args);
  } catch (error) {
    process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
    if (!(error instanceof Interrupted)) warn(reason(error));
  }
}
