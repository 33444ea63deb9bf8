import { say } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { ensureNodeModules } from './lib/node-modules.mjs';
import { commandOf } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

/** In a log file Biome would colour every letter by itself. */
const plain = process.stdout.isTTY ? [] : ['--colors=off'];

/** What has to hold of the code without running it: name, package, command, arguments. */
const checks = [
  {
    name: 'biome: format, lint, import directions',
    tool: ['@biomejs/biome', 'biome'],
    args: ['ci', '.', ...plain],
  },
  { name: 'tsc: types', tool: ['typescript', 'tsc'], args: ['--noEmit'] },
  { name: 'knip: dead code', tool: ['knip', 'knip'], args: [] },
];

/** Runs every check, whatever those before it say. Gives the first failure's exit code. */
async function check() {
  await ensureNodeModules();
  const failed = [];
  for (const { name, tool, args } of checks) {
    say(`\n${name}`);
    const [packageName = '', command] = tool;
    const code = await runNode(commandOf(packageName, command), args);
    if (code !== 0) failed.push({ name, code });
  }
  say(failed.length === 0 ? '\nAll checks passed' : `\nFailed: ${failed.map(({ name }) => name).join('; ')}`);
  return failed[0]?.code ?? 0;
}

await main(import.meta.url, check);
