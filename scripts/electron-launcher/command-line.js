/**
 * What a command line asks of the launcher: everything up to the app's path is for
 * Chromium, Node or us; everything after it is for the app.
 * @param {string[]} args without the executable
 */
export function parseCommandLine(args) {
  /** @type {{ app?: string, version: boolean, preload: string[] }} */
  const asked = { version: false, preload: [] };
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '-r' || arg === '--require') {
      index += 1;
      asked.preload.push(args[index] ?? '');
    } else if (arg === '-v' || arg === '--version') {
      asked.version = true;
    } else if (!arg.startsWith('-')) {
      asked.app = arg;
      break;
    }
  }
  return asked;
}
