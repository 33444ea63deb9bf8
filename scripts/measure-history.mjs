import { measured } from './lib/figures.mjs';
import { main } from './lib/main.mjs';

/** Measures the History section with 50,000 entries, in the real app: `node scripts/measure-history.mjs [rounds]`. */
await main(import.meta.url, ([wanted = '3']) => measured('specs/history-large', Math.max(1, Number(wanted) || 1)));
