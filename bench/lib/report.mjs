import { median, spread } from './numbers.mjs';

/**
 * @typedef {import('./measure.mjs').Run} Run
 * @typedef {import('./measure.mjs').ServerName} ServerName
 */

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const line = (/** @type {string[]} */ row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/**
 * Rates of one server as shares of another's in the same rounds.
 * @param {Run[]} runs
 * @param {[workload: string, server: ServerName]} of
 * @param {[workload: string, server: ServerName]} by
 */
export function shares(runs, of, by) {
  const at = (/** @type {[string, ServerName]} */ [workload, server], /** @type {number} */ round) =>
    runs.find((run) => run.workload === workload && run.server === server && run.round === round)?.rate;
  const rounds = new Set(runs.map(({ round }) => round));
  return [...rounds].flatMap((round) => {
    const [own, other] = [at(of, round), at(by, round)];
    return own === undefined || other === undefined ? [] : [own / other];
  });
}

/**
 * @param {import('../workloads.mjs').Workload[]} workloads
 * @param {Run[]} runs
 */
export function workloadTable(workloads, runs) {
  const servers = /** @type {const} */ (['node:http', 'Koa', 'Understudy']);
  const rows = workloads.flatMap(({ id, title }) =>
    servers.map((server) => {
      const own = runs.filter((run) => run.workload === id && run.server === server);
      const share = (/** @type {ServerName} */ other) =>
        server === 'node:http' || server === other ? '' : spread(shares(runs, [id, server], [id, other]), 2);
      return [
        server === 'node:http' ? `${id}: ${title}` : '',
        server,
        spread(
          own.map(({ rate }) => rate),
          0,
        ),
        share('node:http'),
        share('Koa'),
        median(own.map(({ p99 }) => p99)).toFixed(1),
        median(own.map(({ cost }) => cost)).toFixed(1),
        median(own.map((run) => run.memory)).toFixed(0),
      ];
    }),
  );
  return table(
    ['Workload', 'Server', 'Calls/s', 'Of node:http', 'Of Koa', 'p99, ms', 'CPU, µs/call', 'Memory, MB'],
    rows,
  );
}

/** What the figures measured of Understudy alone are called, and their digits. */
const extraNames = /** @type {const} */ ({
  firstAnswer: ['start to first answer, 100 requests, ms', 0],
  listeningWith10: ['start to listening, 10 examples, ms', 0],
  listeningWith10000: ['start to listening, 10,000 examples, ms', 0],
  handedOver: ['difference: 10,000 examples read, handed over, compiled, ms', 0],
  compiling: ['10,000 examples compiled, cold, ms', 0],
  explaining: ['a call explained among 10,000 examples, slowest kind, ms', 0],
  editServed: ['an edit of one of 10,000 examples until it is served, ms', 0],
  longestPause: ['longest call during such edits, ms', 1],
  memoryWith10: ['memory at rest, 10 examples, MB', 0],
  memoryWith10000: ['memory at rest, 10,000 examples, MB', 0],
  loadedMemoryWith10: ['memory after full load, 10 examples, MB', 0],
  loadedMemoryWith10000: ['memory after full load, 10,000 examples, MB', 0],
  mostMemoryWith10000: ['most memory ever, 10,000 examples, MB', 0],
  latencyP50: ['single calls under full load of W1, median, ms', 2],
  latencyP99: ['the same, 99th percentile, ms', 2],
  latencyMost: ['the same, longest, ms', 2],
  recordingShare: ['W1 with calls recorded, share of without', 2],
});

/** @param {Record<string, number[]>} figures */
export function extraTable(figures) {
  const rows = Object.entries(extraNames).map(([key, [name, digits]]) => {
    const list = figures[key] ?? [];
    return [name, list.length === 1 ? (list[0] ?? 0).toFixed(digits) : spread(list, digits)];
  });
  return table(['Understudy alone', 'Measured'], rows);
}

/**
 * What is promised, beside what was measured.
 * @param {Run[]} runs
 * @param {Record<string, number[]> | undefined} figures
 */
export function promiseTable(runs, figures) {
  const share = (/** @type {string} */ id, /** @type {ServerName} */ by) => shares(runs, [id, 'Understudy'], [id, by]);
  const [large, small] = [share('W2-10000', 'Koa'), share('W2-10', 'Koa')];
  const kept = large.flatMap((value, round) => (small[round] === undefined ? [] : [value / small[round]]));
  const figure = (/** @type {string} */ name) => figures?.[name] ?? [];
  /** @type {[name: string, wanted: number, measured: number[], atMost?: boolean][]} */
  const promises = [
    ['W1 of Koa', 1, share('W1', 'Koa')],
    ['W2-10000 of Koa', 0.95, share('W2-10000', 'Koa')],
    ['W2-10000 of W2-10, both of Koa', 0.9, kept],
    ['W3q of Koa', 0.95, share('W3q', 'Koa')],
    ['W3n of Koa', 0.95, share('W3n', 'Koa')],
    ['W4 of node:http', 0.3, share('W4', 'node:http')],
    ['W5 of Koa', 0.95, share('W5', 'Koa')],
    ['W6 of Koa', 0.85, share('W6', 'Koa')],
    ['W7 of node:http', 0.25, share('W7', 'node:http')],
    ['start to first answer, ms', 400, figure('firstAnswer'), true],
    ['10,000 examples compiled, ms', 500, figure('compiling'), true],
    ['a call explained among 10,000, ms', 200, figure('explaining'), true],
    ['edit of one of 10,000 served, ms', 100, figure('editServed'), true],
    ['longest call during edits, ms', 20, figure('longestPause'), true],
    ['memory at rest, 10,000 examples, MB', 150, figure('memoryWith10000'), true],
    ['single calls under full load, p99, ms', 20, figure('latencyP99'), true],
    ['W1 with calls recorded, share', 0.85, figure('recordingShare')],
  ];
  const rows = promises
    .filter(([, , measured]) => measured.length > 0)
    .map(([name, wanted, measured, atMost = false]) => {
      const value = median(measured);
      const digits = wanted > 1 ? 0 : 2;
      const isKept = atMost ? value <= wanted : value >= wanted;
      return [
        name,
        `${atMost ? '≤' : '≥'} ${wanted}`,
        value.toFixed(digits),
        isKept ? 'ok' : atMost ? 'above' : 'below',
      ];
    });
  return table(['Promise', 'Wanted', 'Measured', ''], rows);
}
