import { createServer } from 'node:http';
import { find, listen } from './answers.mjs';

/** The limit: nothing but node:http, a Map, and the answer as a ready Buffer. */

const send = (response, status, body) => {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': body.length });
  response.end(body);
};

const queryValue = (query, name) => {
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at) === name) return decodeURIComponent(pair.slice(at + 1));
  }
  return undefined;
};

const server = createServer((request, response) => {
  const { url } = request;
  const at = url.indexOf('?');
  const entry = find(request.method, at < 0 ? url : url.slice(0, at));
  const { status, by, name, bodies } = entry;
  if (!entry.reads) {
    const value = by === 'query' ? queryValue(url.slice(at + 1), name) : by === 'header' ? request.headers[name] : '';
    send(response, status, by === undefined ? entry.body : bodies.get(value));
    return;
  }
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    text += chunk;
  });
  request.on('end', () => send(response, status, by === undefined ? entry.body : bodies.get(JSON.parse(text)[name])));
});

listen(server);
