import { readFileSync } from 'node:fs';

/** What the bare servers answer with, from the file they are given: every body a ready Buffer, every look-up a Map. */
const given = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

const entryOf = ({ status = 200, body = '', bodies = {}, by, name, reads = false }) => ({
  status,
  by,
  name,
  reads,
  body: Buffer.from(body),
  bodies: new Map(Object.entries(bodies).map(([value, text]) => [value, Buffer.from(text)])),
});

const mapOf = (entries = {}) => new Map(Object.entries(entries).map(([key, entry]) => [key, entryOf(entry)]));

const exact = mapOf(given.exact);
/** Endpoints whose last segment is a variable, by what stands before it. */
const prefix = mapOf(given.prefix);
const otherwise = entryOf(given.otherwise ?? { status: 404 });

/** What a call to this path leads to. */
export const find = (method, path) =>
  exact.get(`${method} ${path}`) ?? prefix.get(`${method} ${path.slice(0, path.lastIndexOf('/') + 1)}`) ?? otherwise;

/** Says where it listens, as Understudy's command line does. */
export const listen = (server) => {
  server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
  process.on('SIGTERM', () => process.exit());
};
