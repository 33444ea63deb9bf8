/**
 * Says one line to whoever runs the script.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Says one line about something that did not work or could not be had.
 * @param {string} line
 */
export function warn(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * What an unknown thrown thing says of itself.
 * @param {unknown} error
 */
export function reason(error) {
  return error instanceof Error ? error.message : String(error);
}
