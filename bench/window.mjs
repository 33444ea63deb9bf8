import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { say } from '../scripts/lib/log.mjs';
import { main } from '../scripts/lib/main.mjs';
import { withElectron } from './window/electron.mjs';
import { measureLoad } from './window/load.mjs';
import { measureMemory } from './window/memory.mjs';
import { promiseLine } from './window/promise.mjs';
import { measureSoak } from './window/soak.mjs';
import { measureStart } from './window/start.mjs';

const usage = `Usage: node bench/window.mjs [load] [memory] [soak] [start]   (default: all of them)
  --minutes N   of the soak, default 10
  --calls N     of the load, default 200000
  --rounds N    of the starts, default 9`;

const options = /** @type {const} */ ({
  minutes: { type: 'string', default: '10' },
  calls: { type: 'string', default: '200000' },
  rounds: { type: 'string', default: '9' },
});

/** How busy the machine is: with two cores, figures of more than 1 are worth little. */
const busy = () => `load of the machine ${loadavg()[0]?.toFixed(1)}`;

/**
 * Measures the running app with its window against what it promises; status 1 where a promise does not hold.
 * @param {string[]} args
 */
async function bench(args) {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const number = (/** @type {keyof typeof options} */ name) => Number(values[name]);
  /** @type {Record<string, (electron: import('./window/types.mjs').Found) => Promise<import('./window/types.mjs').Measured>>} */
  const all = {
    load: (electron) => measureLoad(electron, { calls: number('calls') }),
    memory: (electron) => measureMemory(electron),
    soak: (electron) => measureSoak(electron, { minutes: number('minutes') }),
    start: (electron) => measureStart(electron, { rounds: number('rounds') }),
  };
  const names = positionals.length > 0 ? positionals : Object.keys(all);
  const wrong =
    names.find((name) => !all[name]) ?? Object.keys(options).find((name) => !(number(/** @type {any} */ (name)) > 0));
  if (wrong !== undefined) throw new Error(`${wrong}?\n${usage}`);
  return withElectron(async (electron) => {
    let broken = 0;
    for (const name of names) {
      say(`\n${name} (Electron ${electron.version}, ${busy()})`);
      const measured = await all[name]?.(electron);
      for (const line of measured?.lines ?? []) say(`  ${line}`);
      for (const promised of measured?.promises ?? []) {
        say(`  ${promiseLine(promised)}`);
        broken += promised.holds ? 0 : 1;
      }
    }
    say(`\n${busy()} at the end`);
    return broken === 0 ? 0 : 1;
  });
}

await main(import.meta.url, bench);
