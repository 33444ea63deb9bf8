import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** The load where there is no wrk; a process of its own: FILE URL SECONDS CONNECTIONS. */
const [file = '', url = '', seconds, connections] = process.argv.slice(2);
const requests = JSON.parse(readFileSync(file, 'utf8'));
const { latency, non2xx, errors, timeouts, ...result } = await autocannon({
  url,
  requests,
  headers: { host: 'localhost' },
  duration: Number(seconds),
  connections: Number(connections),
});
const { p50, p99 } = latency;
const said = {
  calls: result.requests.total,
  micros: result.duration * 1e6,
  refused: non2xx,
  broken: errors + timeouts,
  p50,
  p99,
};
console.log(`RESULT ${JSON.stringify(said)}`);
