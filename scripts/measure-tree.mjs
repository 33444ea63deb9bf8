import { measured } from './lib/figures.mjs';
import { main } from './lib/main.mjs';

/** Measures the window with a collection of 10,000 requests, in the real app: `node scripts/measure-tree.mjs [rounds]`. */
await main(import.meta.url, ([wanted = '3']) => measured('specs/tree-large', Math.max(1, Number(wanted) || 1)));
