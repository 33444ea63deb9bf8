import { createServer } from 'node:http';
import Koa from 'koa';
import { find, listen } from './answers.mjs';

/** Koa as one would use it by hand: one middleware, a Map, `ctx.body`. */

const readBody = (request) =>
  new Promise((resolve, reject) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', reject);
  });

const app = new Koa();
app.use(async (ctx) => {
  const { status, by, name, reads, body, bodies } = find(ctx.method, ctx.path);
  const sent = reads ? (await readBody(ctx.req)).toString() : '';
  const value = by === 'query' ? ctx.query[name] : by === 'header' ? ctx.get(name) : by && JSON.parse(sent)[name];
  ctx.status = status;
  ctx.type = 'application/json';
  ctx.body = by === undefined ? body : bodies.get(value);
});

listen(createServer(app.callback()));
