import { join } from 'node:path';
import { readJson, root } from './paths.mjs';

/** What to say where this Node is older than package.json asks for; undefined where it will do. */
export function nodeComplaint(version = process.versions.node) {
  const wanted = String(readJson(join(root, 'package.json')).engines.node).replace('>=', '');
  if (!isOlder(version, wanted)) return undefined;
  return `Node ${wanted} or newer is needed, and this is Node ${version}.`;
}

/**
 * @param {string} version
 * @param {string} wanted without what counts as 0
 */
function isOlder(version, wanted) {
  const [has, wants] = [version, wanted].map((each) => each.split('.').map(Number));
  for (const [at, part] of (wants ?? []).entries()) {
    const own = has?.[at] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}
