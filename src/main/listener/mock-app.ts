import { performance } from 'node:perf_hooks';
import Router from '@koa/router';
import Koa, { type Context, type Next } from 'koa';
import type { Call } from '../../shared/model/call';
import { type Answer, answer, errorAnswer, faultAnswer } from '../mock/answer';
import type { Table } from '../mock/table';
import { isLoopbackHost } from './host-guard';
import { bodyLimit, readBody } from './read-body';
import { targetOf } from './target';

/** What a mock server's Koa app needs from whoever runs it. */
export interface MockAppOptions {
  /** Asked on every call, so that an edit serves at once. */
  readonly table: () => Table;
  /** Whether callers from other machines, and so by other names, are wanted. */
  readonly shared: boolean;
  readonly record?: (call: Call) => void;
}

const forbiddenHost = errorAnswer(
  403,
  'forbiddenHostError',
  'This mock server answers to localhost only.',
  'The Host header names another machine',
);
const tooLarge = errorAnswer(
  413,
  'payloadTooLargeError',
  `A request body may have ${bodyLimit / 1024 / 1024} MiB at most.`,
  'The request body is too large',
);

/** Writes an answer straight to the response: Koa's own way costs a tenth of all calls a second. */
const write = (ctx: Context, { status, headers, body }: Answer): void => {
  ctx.respond = false;
  ctx.res.writeHead(status, headers as string[]);
  ctx.res.end(ctx.method === 'HEAD' ? undefined : body);
};

const isPreflight = (ctx: Context): boolean =>
  ctx.method === 'OPTIONS' && ctx.req.headers['access-control-request-method'] !== undefined;

/** Allows what a browser asks for (Fetch standard, CORS preflight). */
const preflight = (ctx: Context): Answer => {
  const { headers } = ctx.req;
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
  return { status: 204, headers: list, body: Buffer.alloc(0) };
};

/**
 * The Koa app of one mock server. What an example answers is written at once; the router serves the rest:
 * preflights and calls that nothing answers.
 */
export const createMockApp = ({ table, shared, record }: MockAppOptions): Koa => {
  const app = new Koa();
  const router = new Router();

  const serve = async (ctx: Context, next: Next): Promise<void> => {
    if (!shared && !isLoopbackHost(ctx.req.headers.host)) return finish(ctx, forbiddenHost, performance.now());
    const body = await readBody(ctx.req);
    const from = performance.now();
    if (body === 'gone') {
      ctx.respond = false;
      return;
    }
    if (body === 'too-large') {
      // The rest of the body is not read: the connection cannot be used again.
      ctx.res.shouldKeepAlive = false;
      finish(ctx, tooLarge, from);
      ctx.req.resume();
      return;
    }
    ctx.state.from = from;
    if (isPreflight(ctx)) {
      await next();
      if (ctx.respond !== false) finish(ctx, preflight(ctx), from);
      return;
    }
    const [path, query] = targetOf(ctx.req.url ?? '/');
    const found = answer(table(), { method: ctx.method, path, query, headers: ctx.req.headers, body });
    if (found.example) return finish(ctx, found, from);
    ctx.state.answer = found;
    await next();
    if (ctx.respond !== false) finish(ctx, found, from);
  };

  const finish = (ctx: Context, found: Answer, from: number): void => {
    let sent = found;
    try {
      write(ctx, sent);
    } catch (error) {
      sent = faultAnswer(error instanceof Error ? error.message : String(error));
      write(ctx, sent);
    }
    record?.({
      at: Date.now(),
      method: ctx.method,
      target: ctx.req.url ?? '',
      status: sent.status,
      example: sent.example?.name ?? null,
      duration: performance.now() - from,
    });
  };

  router.options('{/*path}', (ctx, next) =>
    isPreflight(ctx) ? finish(ctx, preflight(ctx), ctx.state.from as number) : next(),
  );
  router.all('{/*path}', (ctx) => finish(ctx, ctx.state.answer as Answer, ctx.state.from as number));

  app.use(serve);
  app.use(router.routes());
  // A fault inside is told to the caller and does not end the listener.
  app.on('error', (error: unknown, ctx?: Context) => {
    if (ctx && !ctx.res.headersSent) {
      finish(ctx, faultAnswer(error instanceof Error ? error.message : String(error)), performance.now());
    }
  });
  return app;
};
