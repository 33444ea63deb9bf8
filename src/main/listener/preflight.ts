import type { IncomingMessage } from 'node:http';
import type { Answer } from '../mock/error-answers';

/** Whether a browser asks if it may send a call (Fetch standard, CORS preflight). */
export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

/** Allows a browser what it asks for. */
export const preflight = ({ headers }: IncomingMessage): Answer => {
  const asked = headers['access-control-request-headers'];
  const list = [
    'Access-Control-Allow-Origin',
    '*',
    'Access-Control-Allow-Methods',
    headers['access-control-request-method'] ?? '*',
    'Access-Control-Max-Age',
    '600',
    'Vary',
    'Access-Control-Request-Method, Access-Control-Request-Headers',
  ];
  if (asked !== undefined) list.push('Access-Control-Allow-Headers', asked);
  return { status: 204, headers: list, body: '', delay: 0 };
};
