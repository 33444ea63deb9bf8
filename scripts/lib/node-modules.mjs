import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './log.mjs';
import { readJson, root } from './paths.mjs';
import { npm } from './run.mjs';

const stampFile = join(root, 'node_modules', '.understudy-setup');

/** Installs the locked packages unless they are there already. */
export async function ensureNodeModules() {
  const stamp = currentStamp();
  const found = readJson(stampFile);
  if (found?.lock === stamp.lock && found.node === stamp.node) return;
  const sameNode = found === undefined || found.node === stamp.node;
  if (!(sameNode && isInstalled(lockfile('package-lock.json'), installed()))) {
    say('Installing packages (npm ci)');
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    // Without these an environment set up for production leaves out what builds and tests.
    const result = await npm(['ci', ...flags, '--include=dev', '--include=optional']);
    if (result.code !== 0) throw new Error(explain(result.stderr || result.stdout));
  }
  writeFileSync(stampFile, JSON.stringify(stamp));
}

/**
 * Whether what is installed is what the lock file asks for, so that a developer's own
 * `npm install` is not undone by ours. Packages for other platforms may be missing.
 * @param {Packages} locked
 * @param {Packages | undefined} present
 */
export function isInstalled(locked, present) {
  if (!present) return false;
  const wanted = Object.entries(locked).filter(([path]) => path !== '');
  return (
    wanted.every(([path, { version, optional }]) =>
      path in present ? present[path]?.version === version : optional === true,
    ) && Object.keys(present).every((path) => path in locked)
  );
}

/**
 * The lines of npm's complaint that say something, and what helps where it is the usual one.
 * @param {string} complaint
 */
function explain(complaint) {
  const lines = complaint.split('\n').filter((line) => /^npm error \S/.test(line));
  const help = /^npm error Missing: /m.test(complaint) ? ['Try: node scripts/complete-lockfile.mjs'] : [];
  return ['npm ci failed', ...lines.slice(0, 5), ...help].join('\n');
}

/** npm's own note of what it installed. */
function installed() {
  const note = 'node_modules/.package-lock.json';
  return existsSync(join(root, note)) ? lockfile(note) : undefined;
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function lockfile(file) {
  const content = readJson(join(root, file));
  if (!content) throw new Error(`${file} is missing: run npm install once and commit it`);
  return content.packages;
}

function currentStamp() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return { lock: hash.digest('hex'), node: process.versions.node.split('.')[0] };
}

/** @typedef {import('./lockfile.mjs').Packages} Packages */
