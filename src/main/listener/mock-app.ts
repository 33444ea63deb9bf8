import { performance } from 'node:perf_hooks';
import Router from '@koa/router';
import Koa, { type Context, type Next } from 'koa';
import { answer } from '../mock/answer';
import { type Answer, faultAnswer } from '../mock/error-answers';
import type { Table } from '../mock/table';
import { closeUnread } from './close-unread';
import { wait } from './delay';
import { isLoopbackHost } from './host-guard';
import { isPreflight, preflight } from './preflight';
import { emptyBody, hasBody, readBody } from './read-body';
import { forbiddenHost, tooLarge } from './refusals';
import type { Served } from './served';
import { targetOf } from './target';

/** What a mock server's Koa app needs from whoever runs it. */
export interface MockAppOptions {
  /** Asked on every call, so that an edit serves at once. */
  readonly table: () => Table;
  /** Whether callers from other machines, and so by other names, are wanted. */
  readonly shared: boolean;
  /** Hears of each call that was answered, on its way: what it does costs calls. */
  readonly record?: (served: Served) => void;
}

/** What the first step leaves for the router: the answer of the table, when it was begun, the body. */
interface State {
  found: Answer;
  from: number;
  body: Uint8Array;
}

/** Writes an answer straight to the response: Koa's own way costs a tenth of all calls a second. */
const write = (ctx: Context, { status, headers, body }: Answer): void => {
  ctx.respond = false;
  ctx.res.writeHead(status, headers as string[]);
  if (ctx.req.method === 'HEAD') ctx.res.end();
  // Of ASCII, so any of its encodings gives the same bytes; this one is written together with the headers.
  else if (typeof body === 'string') ctx.res.end(body, 'latin1');
  else ctx.res.end(body);
};

const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The Koa app of one mock server. What an example or server stub answers is written at once; the router serves the
 * rest: preflights and calls that nothing answers.
 */
export const createMockApp = ({ table, shared, record }: MockAppOptions): Koa => {
  const app = new Koa();
  const router = new Router();

  const note = (ctx: Context, sent: Answer, from: number, body: Uint8Array): void => {
    const { method = '', url = '', rawHeaders } = ctx.req;
    const duration = performance.now() - from;
    record?.({ at: Date.now(), duration, method, target: url, rawHeaders, body, bodySize: 0, answer: sent });
  };

  const sendNow = (ctx: Context, found: Answer, from: number, body: Uint8Array): void => {
    let sent = found;
    try {
      write(ctx, sent);
    } catch (error) {
      // Node refused what we let through: the caller is told, and so is the log.
      sent = faultAnswer(inWords(error));
      write(ctx, sent);
    }
    if (record) note(ctx, sent, from, body);
  };

  /** Answers a call whose body nobody wants: its caller may still be sending it. */
  const refuse = (ctx: Context, found: Answer): void => {
    const { req, res } = ctx;
    const from = performance.now();
    ctx.respond = false;
    res.shouldKeepAlive = false;
    res.writeHead(found.status, found.headers as string[]);
    // Not ended: Node would close the connection. A HEAD writes no body, and so would not write its headers either.
    res.flushHeaders();
    res.write(found.body, () => closeUnread(req));
    note(ctx, found, from, emptyBody);
  };

  // What need not wait does not: a promise a call is measurable.
  const send = (ctx: Context, found: Answer, from: number, body: Uint8Array = emptyBody): Promise<void> | undefined => {
    if (found.delay === 0) {
      sendNow(ctx, found, from, body);
      return undefined;
    }
    ctx.respond = false;
    return wait(ctx.res, found.delay).then((stillThere) => {
      if (stillThere) sendNow(ctx, found, from, body);
    });
  };

  const serveWith = (ctx: Context, next: Next, body: Uint8Array): Promise<void> | undefined => {
    const { req } = ctx;
    const from = record ? performance.now() : 0;
    const state = ctx.state as State;
    if (!isPreflight(req)) {
      const [path, query] = targetOf(req.url ?? '/');
      const found = answer(table(), { method: req.method ?? 'GET', path, query, headers: req.headers, body });
      if (found.example || found.serverStub) return send(ctx, found, from, body);
      state.found = found;
    }
    state.from = from;
    state.body = body;
    // No route takes the asterisk-form.
    return next().then(() =>
      ctx.respond === false ? undefined : send(ctx, state.found ?? preflight(req), from, body),
    );
  };

  const serveBody = async (ctx: Context, next: Next): Promise<void> => {
    const body = await readBody(ctx.req);
    if (body === 'gone') ctx.respond = false;
    else if (body === 'too-large') refuse(ctx, tooLarge);
    else await serveWith(ctx, next, body);
  };

  const serve = (ctx: Context, next: Next): Promise<void> | undefined => {
    const { req } = ctx;
    if (!shared && !isLoopbackHost(req.headers.host)) {
      if (!hasBody(req)) return send(ctx, forbiddenHost, performance.now());
      refuse(ctx, forbiddenHost);
      return undefined;
    }
    return hasBody(req) ? serveBody(ctx, next) : serveWith(ctx, next, emptyBody);
  };

  router.options('{/*path}', (ctx, next) => {
    const { from } = ctx.state as State;
    return isPreflight(ctx.req) ? send(ctx, preflight(ctx.req), from) : next();
  });
  router.all('{/*path}', (ctx) => {
    const { found, from, body } = ctx.state as State;
    return send(ctx, found, from, body);
  });

  app.use(serve as Koa.Middleware);
  app.use(router.routes());
  // A fault inside is told to the caller and does not end the listener.
  app.on('error', (error: unknown, ctx?: Context) => {
    if (ctx && !ctx.res.headersSent) void send(ctx, faultAnswer(inWords(error)), performance.now());
  });
  return app;
};
