import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture } from '../../scripts/lib/run.mjs';
import { failure, pinned } from './processes.mjs';

/** Keep-alive connections of the load. */
export const connections = 32;

const wrkSaid = spawnSync('wrk', ['-v'], { encoding: 'utf8' });
export const generator = wrkSaid.error ? 'autocannon' : `wrk ${/wrk (\S+)/.exec(wrkSaid.stdout)?.[1] ?? ''}`;

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/** @param {import('../workloads.mjs').Sent} request */
function rawRequest({ method, path, headers = {}, body = '' }) {
  const lines = [`${method} ${path} HTTP/1.1`, 'host: localhost', ...Object.entries(headers).map((h) => h.join(': '))];
  if (body !== '') lines.push(`content-length: ${Buffer.byteLength(body)}`);
  const raw = Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
  return Buffer.concat([Buffer.from(`${raw.length}\n`), raw]);
}

/**
 * Writes the requests of a workload for the generator.
 * @param {string} folder
 * @param {import('../workloads.mjs').Workload} workload
 */
export function writeRequests(folder, { id, requests }) {
  const file = join(folder, `${id}.requests`);
  const sent = requests.map(({ answer, ...asked }) => asked);
  writeFileSync(file, generator === 'autocannon' ? JSON.stringify(sent) : Buffer.concat(sent.map(rawRequest)));
  return file;
}

/**
 * Loads a server for some seconds with the requests of a file. Throws where an answer has another kind of status.
 * @param {number} port
 * @param {string} file
 * @param {{ seconds: number, status: number }} options
 * @returns {Promise<{ calls: number, rate: number, p50: number, p99: number }>}
 */
export async function load(port, file, { seconds, status }) {
  const url = `http://127.0.0.1:${port}`;
  const command =
    generator === 'autocannon'
      ? [process.execPath, here('autocannon.mjs'), file, url, `${seconds}`, `${connections}`]
      : ['wrk', '-t', '1', '-c', `${connections}`, '-d', `${seconds}s`, '--timeout', '10s', '-s', here('wrk.lua'), url];
  const { code, stdout, stderr } = await capture(...pinned('load', command), { env: { BENCH_REQUESTS: file } });
  const said = /^RESULT (.*)$/m.exec(stdout)?.[1];
  if (code !== 0 || said === undefined) throw failure(`The load generator ended with ${code}: ${stderr}`);
  const { calls, micros, refused, broken, p50, p99 } = JSON.parse(said);
  const wrong = broken + (status < 400 ? refused : Math.abs(calls - refused));
  // One call a connection may be cut off at the end.
  if (calls === 0 || wrong > connections) throw failure(`${wrong} of ${calls} calls went wrong`);
  return { calls, rate: calls / (micros / 1e6), p50, p99 };
}
