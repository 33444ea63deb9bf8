import { type Refusal, type Result, refuse } from '../../shared/errors';
import { tlsFaultInWords } from '../../shared/tls-words';

type Why = Extract<Refusal, { code: 'send-failed' }>['why'];

/** A request that got no answer. */
export const failed = (why: Why, detail: string) => refuse({ code: 'send-failed', why, detail });

/** Why nothing came, or not all of it where the answer had begun, from what Node's sockets and undici say. */
export const failureOf = (error: unknown, host: string, limit: number, begun: boolean): Result<never> => {
  const own = error as { code?: string; message?: string; errors?: { code?: string }[]; name?: string };
  const code = own.code ?? own.errors?.[0]?.code ?? '';
  if (own.name === 'AbortError') return refuse({ code: 'cancelled' });
  if (own.name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) return failed('time', String(limit / 1000));
  if (code === 'ECONNREFUSED') return failed('refused', host);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failed('host', host);
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/i.test(`${code} ${own.message}`)) return failed('plain', host);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return failed('headers', host);
  if (own.name === 'HTTPParserError') return failed(begun ? 'broken' : 'http', host);
  if (/CERT|SELF_SIGNED|UNABLE_TO|SSL|TLS/.test(code))
    return failed('tls', tlsFaultInWords(code) ?? own.message ?? code);
  if (/ECONNRESET|EPIPE|UND_ERR_SOCKET/.test(code)) return failed(begun ? 'broken' : 'closed', host);
  return failed('other', own.message ?? String(error));
};
