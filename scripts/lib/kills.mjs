import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { root } from './paths.mjs';

/**
 * @typedef {Record<string, { tried: number, saved: number }>} Said what was said of each edit, last
 * @typedef {{ kills: number, beforeOpen: number, edits: number, saved: number, lost: string[] }} Figures
 */

const source = join(root, 'src/main/__tests__/faults/editor.ts');
const threads = join(root, 'out/main');

/**
 * Builds the process that is to be killed, in a folder where it finds the packages; gives its file and how to
 * remove it.
 */
export async function buildEditor() {
  const outDir = join(root, `node_modules/.cache/understudy-faults-${process.pid}`);
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { electron: join(root, 'src/main/no-electron.ts') } },
    ssr: { noExternal: ['electron-store'] },
    build: { ssr: source, outDir, emptyOutDir: true, target: 'node20.18' },
  });
  return { editor: join(outDir, 'editor.js'), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}

/**
 * Runs the editor and kills it `after` so many milliseconds, counted from its first edit, or from its start where
 * `early`. Without `after` it is let end by itself.
 * @param {string} editor
 * @param {string} folder
 * @param {Said} said
 * @param {{ after?: number, early?: boolean }} options
 * @returns {Promise<{ opened: boolean, problems: unknown[], urls: string[], edits: number, saved: number, errors: string }>}
 */
function run(editor, folder, said, { after, early = false }) {
  const child = spawn(process.execPath, [editor, folder, threads, after === undefined ? 'once' : 'edit'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const result = { opened: false, problems: /** @type {unknown[]} */ ([]), urls: [], edits: 0, saved: 0, errors: '' };
  const kill = () => setTimeout(() => child.kill('SIGKILL'), after);
  if (after !== undefined && early) kill();
  child.stderr.on('data', (chunk) => {
    result.errors += String(chunk);
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (!line.endsWith(']')) return;
    const [what, key, value] = JSON.parse(line);
    if (what === 'open') {
      Object.assign(result, { opened: true, problems: key, urls: value });
      if (after !== undefined && !early) kill();
      return;
    }
    said[key] ??= { tried: 0, saved: 0 };
    if (what === 'try') {
      said[key].tried = value;
      result.edits += 1;
    } else {
      said[key].saved = value;
      result.saved += 1;
    }
  });
  return new Promise((resolve) => {
    let open = 2;
    const end = () => {
      open -= 1;
      if (open === 0) resolve(result);
    };
    lines.on('close', end);
    child.on('close', end);
  });
}

/** @param {string} folder */
const filesUnder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

/**
 * What is wrong in a data folder whose app has just been killed: files that do not parse, and edits that were said to
 * be saved and are not there. It is read without any code of the app.
 * @param {string} folder
 * @param {Said} said
 */
export function faultsOf(folder, said) {
  const faults = [];
  let all = '';
  for (const file of filesUnder(join(folder, 'workspace')).concat(
    ['settings.json', 'current-values.json'].map((name) => join(folder, name)),
  )) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    all += text;
    if (!file.endsWith('.json') || text === '') continue;
    try {
      JSON.parse(text);
    } catch {
      faults.push(`${file} does not parse`);
    }
  }
  for (const [key, { saved, tried }] of Object.entries(said)) {
    if (saved === 0 || key === 'history') continue;
    const found = [...all.matchAll(new RegExp(`(current )?\\b${key}=(\\d+);`, 'g'))];
    // An environment has two places, and both were said to be saved.
    for (const kind of key === 'environment' ? [undefined, 'current '] : [undefined]) {
      const values = found.filter(([, current]) => current === kind).map(([, , value]) => Number(value));
      const newest = Math.max(0, ...values);
      if (newest < saved) faults.push(`${kind ?? ''}${key}: ${saved} was said to be saved, ${newest} is there`);
      if (newest > tried) faults.push(`${key}: ${newest} is there, and nobody wrote it`);
    }
  }
  return faults;
}

/**
 * Opens the app, edits, kills, looks; again and again on the same folder.
 * @param {string} editor
 * @param {string} folder
 * @param {{ kills: number, random: () => number }} options
 * @returns {Promise<Figures>}
 */
export async function killAgainAndAgain(editor, folder, { kills, random }) {
  /** @type {Said} */
  const said = {};
  /** @type {Figures} */
  const figures = { kills: 0, beforeOpen: 0, edits: 0, saved: 0, lost: [] };
  /** @param {Awaited<ReturnType<typeof run>>} result */
  const look = (result) => {
    if (result.errors !== '') figures.lost.push(result.errors.slice(0, 2_000));
    if (!result.opened) return;
    if (result.problems.length > 0) figures.lost.push(`opened with problems: ${JSON.stringify(result.problems)}`);
  };
  /** The history is read by the app that opens next. @param {string[]} urls @param {number} saved */
  const lookAtHistory = (urls, saved) => {
    const newest = Math.max(0, ...urls.map((url) => Number(/history%3D(\d+)/.exec(url)?.[1] ?? 0)));
    if (newest < saved) figures.lost.push(`history: ${saved} was said to be kept, ${newest} is there`);
  };
  while (figures.kills < kills && figures.lost.length === 0) {
    // The first run makes the workspace; of the others every fifth is killed while it opens, if it still does.
    const early = figures.kills > 0 && random() < 0.2;
    const savedBefore = said.history?.saved ?? 0;
    const result = await run(editor, folder, said, { after: Math.floor(random() * (early ? 450 : 200)), early });
    look(result);
    if (result.opened) lookAtHistory(result.urls, savedBefore);
    figures.kills += 1;
    figures.beforeOpen += result.opened ? 0 : 1;
    figures.edits += result.edits;
    figures.saved += result.saved;
    figures.lost.push(...faultsOf(folder, said));
  }
  const last = await run(editor, folder, said, {});
  look(last);
  if (last.opened) lookAtHistory(last.urls, said.history?.saved ?? 0);
  else figures.lost.push('the app does not open any more');
  return figures;
}
