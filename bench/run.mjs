import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../scripts/lib/log.mjs';
import { main } from '../scripts/lib/main.mjs';
import { root as ownRoot, readJson } from '../scripts/lib/paths.mjs';
import { measureExtra } from './lib/extra.mjs';
import { connections, generator } from './lib/load.mjs';
import { measure, tolerable } from './lib/measure.mjs';
import { median } from './lib/numbers.mjs';
import { canPin, pinSelf } from './lib/processes.mjs';
import { extraTable, promiseTable, workloadTable } from './lib/report.mjs';
import { workload, workloadIds } from './workloads.mjs';

const usage = `Usage: node bench/run.mjs [options]
  --workloads A,B   of ${workloadIds.join(', ')}, extra; W2 and W3 mean all of theirs (default: everything)
  --rounds N        default 5
  --seconds N       of each run, default 3
  --json FILE       writes everything that was measured
  --root FOLDER     measures what is built there instead of here
  --profile FOLDER  writes CPU profiles of all servers; the figures are worth nothing then`;

const options = /** @type {const} */ ({
  workloads: { type: 'string', default: [...workloadIds, 'extra'].join(',') },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '3' },
  json: { type: 'string' },
  root: { type: 'string', default: ownRoot },
  profile: { type: 'string' },
});

/** @param {string} root */
function environment(root) {
  const git = (/** @type {string[]} */ ...args) => {
    try {
      return execFileSync('git', ['-C', root, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return '';
    }
  };
  const version = (/** @type {string} */ name) => readJson(join(root, 'node_modules', name, 'package.json'))?.version;
  const isChanged = git('status', '--porcelain', '--', 'src', 'package-lock.json') !== '';
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${process.platform} ${release()}`,
    versions: `Node ${process.versions.node}, Koa ${version('koa')}, ${generator}`,
    understudy: `${git('rev-parse', '--short', 'HEAD') || 'no commit'}${isChanged ? ' and changes' : ''}`,
    pinned: canPin,
  };
}

/** @param {string} asked */
function chosen(asked) {
  const names = asked.split(',').map((name) => name.trim());
  const known = [...workloadIds, 'extra'];
  const isMeant = (/** @type {string} */ id, /** @type {string} */ name) =>
    id === name || (/^W[23]$/.test(name) && id.startsWith(name));
  const unknown = names.find((name) => !known.some((id) => isMeant(id, name)));
  if (unknown !== undefined) throw new Error(`There is no workload ${unknown}\n${usage}`);
  return known.filter((id) => names.some((name) => isMeant(id, name)));
}

/** @param {string} text */
function positive(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is not a whole number from 1 on\n${usage}`);
  return number;
}

/** @param {string[]} args */
async function bench(args) {
  const { values } = parseArgs({ args, options });
  const plan = {
    root: resolve(values.root),
    rounds: positive(values.rounds),
    seconds: positive(values.seconds),
    ...(values.profile === undefined ? {} : { profile: resolve(values.profile) }),
  };
  if (!existsSync(join(plan.root, 'out/main/cli.js'))) throw new Error('Nothing is built: npm run build');
  const ids = chosen(values.workloads);
  const workloads = ids.filter((id) => id !== 'extra').map(workload);
  const about = environment(plan.root);
  say(`${about.date} · ${about.machine}\n${about.versions} · Understudy ${about.understudy}`);
  say(
    `${plan.rounds} rounds of ${plan.seconds} s, ${connections} connections${canPin ? '' : '; NOT PINNED: no taskset'}\n`,
  );
  pinSelf();
  const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-'));
  try {
    const runs = [];
    for (const group of new Set(workloads.map((one) => one.group))) {
      say(`${group} …`);
      const together = workloads.filter((one) => one.group === group);
      runs.push(...(await measure(together, { ...plan, folder })));
    }
    if (ids.includes('extra')) say('extra …');
    const figures = ids.includes('extra') ? await measureExtra({ ...plan, folder }) : undefined;
    if (runs.length > 0) say(`\n${workloadTable(workloads, runs)}`);
    if (figures) say(`\n${extraTable(figures)}`);
    say(`\n${promiseTable(runs, figures)}`);
    const disturbed = runs.filter(({ foreign }) => foreign > tolerable);
    if (runs.length > 0) {
      const share = median(runs.map(({ foreign }) => foreign));
      say(
        `\nOther programs took ${share.toFixed(2)} of a core meanwhile; ${disturbed.length} of ${runs.length} runs had more than ${tolerable} of it.`,
      );
    }
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify({ ...about, ...plan, runs, figures }, null, 1)}\n`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(import.meta.url, bench);
