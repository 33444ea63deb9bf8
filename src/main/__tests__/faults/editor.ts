import { existsSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { editsOf } from './edits';
import { type FirstWorkspace, makeFirstWorkspace } from './first-workspace';
import { openHeadless } from './headless';

/**
 * A process to be killed: opens the app on a data folder and edits without end, several edits at a time. It says each
 * edit before it makes it and again when the app has said that it is saved. `once` opens, says what it found, and ends.
 */
const [dataFolder = '', built = '', mode = ''] = process.argv.slice(2);

/** Straight to the pipe: what is said has been said, whenever the kill comes. */
const say = (line: readonly unknown[]): void => void writeSync(1, `${JSON.stringify(line)}\n`);

const placeFile = join(dataFolder, 'place.json');
const first = async (headless: ReturnType<typeof openHeadless>): Promise<FirstWorkspace> => {
  if (existsSync(placeFile)) return JSON.parse(readFileSync(placeFile, 'utf8')) as FirstWorkspace;
  const made = await makeFirstWorkspace(headless);
  writeFileSync(placeFile, JSON.stringify(made));
  return made;
};

const headless = openHeadless(dataFolder, built);
const at = await first(headless);
const { problems } = await headless.call('workspace.snapshot', {});
const { rows } = await headless.call('history.list', { behind: null });
say(['open', problems, rows.slice(0, 50).map(({ url }) => url)]);

if (mode === 'once') {
  await headless.app.close();
  process.exit(0);
}

let next = Date.now() * 1_000;
await Promise.all(
  Object.entries(editsOf(headless, at)).map(async ([key, edit]) => {
    for (;;) {
      next += 1;
      const value = next;
      say(['try', key, value]);
      await edit(`${key}=${value};`);
      say(['saved', key, value]);
      // Creating without end would fill the folder more than it would try it.
      await new Promise((resolve) => setTimeout(resolve, key === 'trash' ? 40 : 1));
    }
  }),
);
