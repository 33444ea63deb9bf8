import { performance } from 'node:perf_hooks';
import Router from '@koa/router';
import Koa, { type Context, type Next } from 'koa';
import type { Call } from '../../shared/model/call';
import { answer } from '../mock/answer';
import { type Answer, faultAnswer } from '../mock/error-answers';
import type { Table } from '../mock/table';
import { wait } from './delay';
import { isLoopbackHost } from './host-guard';
import { isPreflight, preflight } from './preflight';
import { emptyBody, hasBody, readBody } from './read-body';
import { forbiddenHost, tooLarge } from './refusals';
import { targetOf } from './target';

/** What a mock server's Koa app needs from whoever runs it. */
export interface MockAppOptions {
  /** Asked on every call, so that an edit serves at once. */
  readonly table: () => Table;
  /** Whether callers from other machines, and so by other names, are wanted. */
  readonly shared: boolean;
  readonly record?: (call: Call) => void;
}

/** What the first step leaves for the router: the answer of the table, and when it was begun. */
interface State {
  found: Answer;
  from: number;
}

/** Writes an answer straight to the response: Koa's own way costs a tenth of all calls a second. */
const write = (ctx: Context, { status, headers, body }: Answer): void => {
  ctx.respond = false;
  ctx.res.writeHead(status, headers as string[]);
  ctx.res.end(ctx.method === 'HEAD' ? undefined : body);
};

const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The Koa app of one mock server. What an example or server stub answers is written at once; the router serves the
 * rest: preflights and calls that nothing answers.
 */
export const createMockApp = ({ table, shared, record }: MockAppOptions): Koa => {
  const app = new Koa();
  const router = new Router();

  const send = async (ctx: Context, found: Answer, from: number): Promise<void> => {
    if (found.delay > 0 && !(await wait(ctx.res, found.delay))) {
      ctx.respond = false;
      return;
    }
    let sent = found;
    try {
      write(ctx, sent);
    } catch (error) {
      // Node refused what we let through: the caller is told, and so is the log.
      sent = faultAnswer(inWords(error));
      write(ctx, sent);
    }
    record?.({
      at: Date.now(),
      method: ctx.method,
      target: ctx.req.url ?? '',
      status: sent.status,
      example: sent.example?.name ?? sent.serverStub ?? null,
      duration: performance.now() - from,
    });
  };

  const serve = async (ctx: Context, next: Next): Promise<void> => {
    const { req, res } = ctx;
    if (!shared && !isLoopbackHost(req.headers.host)) return send(ctx, forbiddenHost, performance.now());
    const body = hasBody(req) ? await readBody(req) : emptyBody;
    const from = performance.now();
    if (body === 'gone') {
      ctx.respond = false;
      return;
    }
    if (body === 'too-large') {
      // The rest of the body is not kept: the connection cannot be used again.
      res.shouldKeepAlive = false;
      req.resume();
      return send(ctx, tooLarge, from);
    }
    const state = ctx.state as State;
    state.from = from;
    if (!isPreflight(req)) {
      const [path, query] = targetOf(req.url ?? '/');
      const found = answer(table(), { method: ctx.method, path, query, headers: req.headers, body });
      if (found.example || found.serverStub) return send(ctx, found, from);
      state.found = found;
    }
    await next();
    // No route takes the asterisk-form.
    if (ctx.respond !== false) return send(ctx, state.found ?? preflight(req), from);
  };

  router.options('{/*path}', (ctx, next) => {
    const { from } = ctx.state as State;
    return isPreflight(ctx.req) ? send(ctx, preflight(ctx.req), from) : next();
  });
  router.all('{/*path}', (ctx) => {
    const { found, from } = ctx.state as State;
    return send(ctx, found, from);
  });

  app.use(serve);
  app.use(router.routes());
  // A fault inside is told to the caller and does not end the listener.
  app.on('error', (error: unknown, ctx?: Context) => {
    if (ctx && !ctx.res.headersSent) void send(ctx, faultAnswer(inWords(error)), performance.now());
  });
  return app;
};
