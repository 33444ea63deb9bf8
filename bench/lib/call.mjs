import { request } from 'node:http';

/**
 * One call; without an agent on a connection of its own.
 * @param {number} port
 * @param {import('../workloads.mjs').Sent} sent
 * @param {import('node:http').Agent | false} [agent]
 * @returns {Promise<{ status: number | undefined, text: string }>}
 */
export function call(port, { method, path, headers = {}, body = '' }, agent = false) {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      method,
      path,
      agent,
      timeout: 10_000,
      headers: { ...headers, host: 'localhost' },
    };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
      response.on('error', reject);
    });
    sent.on('timeout', () => sent.destroy(new Error('No answer in time')));
    sent.on('error', reject);
    if (body !== '') sent.setHeader('content-length', Buffer.byteLength(body));
    sent.end(body);
  });
}

/** So many requests of a workload are tried before it is measured. */
const sample = 100;

/**
 * Throws unless a server answers a workload's requests with the right bytes.
 * @param {number} port
 * @param {import('../workloads.mjs').Workload} workload
 * @param {boolean} isOurs
 */
export async function verify(port, { id, requests, status, check }, isOurs) {
  const step = Math.max(1, Math.floor(requests.length / sample));
  for (let i = 0; i < requests.length; i += step) {
    const asked = requests[i];
    if (!asked) continue;
    const given = await call(port, asked);
    const isRight = isOurs && check ? check(given.text, asked) : given.text === asked.answer;
    if (given.status === status && isRight) continue;
    const got = `${given.status} ${given.text.slice(0, 300)}`;
    throw new Error(`${id}: ${asked.method} ${asked.path} was answered with ${got}, not ${asked.answer.slice(0, 300)}`);
  }
}
