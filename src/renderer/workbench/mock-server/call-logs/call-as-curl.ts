import type { WholeCall } from '../../../../shared/model/call';

/** Of the connection, or set by curl itself. */
const own = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive']);

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** A call as a line for a terminal. A body that is no text, or not kept whole, is left out. */
export const callAsCurl = ({ method, target, request }: WholeCall, base: string): string => {
  const url = target.startsWith('/') ? base + target : target;
  const parts = [`curl ${method === 'HEAD' ? '--head' : `-X ${quoted(method)}`} ${quoted(url)}`];
  for (const [name, value] of request.headers) {
    if (!own.has(name.toLowerCase())) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  }
  const { body } = request;
  if (body.size > 0 && !body.binary && body.kept === body.size) parts.push(`--data-raw ${quoted(body.text)}`);
  return parts.join(' \\\n  ');
};
