import { type JsonObject, listOr } from '../../../shared/json';
import type { HistoryEntry, HistoryPlan } from '../../../shared/model/history-entry';
import { mask } from '../../journal/mask';
import { newCollection } from '../../workspace/collections';
import { freeName } from '../../workspace/free-name';
import { exampleJson, requestJson } from './example';
import { urlParts } from './sent-url';
import { wildcardPath } from './wildcards';

type Sent = Pick<HistoryEntry, 'sent' | 'response'>;

const addExample = (stub: JsonObject, example: JsonObject): void => {
  const examples = listOr(stub.response) as JsonObject[];
  const others = examples.map((other) => other.name);
  examples.push({ ...example, name: freeName(String(example.name), others) });
  stub.response = examples;
};

/** A request whose masked key in the query, which nobody knows any more, is a variable: any value will do. */
const withAnyKey = (sent: Sent['sent']): Sent['sent'] => ({
  ...sent,
  url: sent.url.replaceAll(`=${mask}`, '={{apiKey}}'),
});

/**
 * A collection of requests that were sent, in the order they were sent, each with an example that answers as it was
 * answered: a stub for each method and path, a folder for each host where there are several. Paths whose ids are to
 * count for any get an example more, for all ids that were not recorded.
 */
export const historyCollection = (
  name: string,
  entries: readonly Sent[],
  wildcards: ReadonlySet<string>,
): JsonObject => {
  const hosts = new Map<string, JsonObject[]>();
  const stubs = new Map<string, JsonObject>();
  for (const { sent: masked, response } of entries) {
    const sent = withAnyKey(masked);
    const { origin, host, path, query } = urlParts(sent.url);
    const template = wildcardPath(path);
    const any = template !== undefined && wildcards.has(template) ? template : undefined;
    const key = `${sent.method} ${host} ${any ?? path}`;
    let stub = stubs.get(key);
    if (!stub) {
      const url = any === undefined ? sent.url : `${origin}${any}${query}`;
      stub = { name: any ?? path, request: requestJson(sent, url), response: [] };
      stubs.set(key, stub);
      const items = hosts.get(host) ?? [];
      items.push(stub);
      hosts.set(host, items);
      if (any !== undefined) addExample(stub, { ...exampleJson(sent, response, url), name: 'Any other' });
    }
    addExample(stub, exampleJson(sent, response));
  }
  const items = [...hosts].map(([host, item]): JsonObject => ({ name: host || 'No host', item }));
  return { ...newCollection(name), item: items.length > 1 ? items : listOr(items[0]?.item) };
};

/** What a mock server of these requests would hold: how much, and the paths with ids that could count for any. */
export const historyPlan = (entries: readonly Sent[]): HistoryPlan => {
  const wildcards = new Map<string, Set<string>>();
  for (const { sent } of entries) {
    const { path } = urlParts(sent.url);
    const template = wildcardPath(path);
    if (template !== undefined) wildcards.set(template, (wildcards.get(template) ?? new Set()).add(path));
  }
  return {
    requests: entries.length,
    withoutResponse: entries.filter(({ response }) => !response).length,
    cut: entries.filter(({ response }) => response?.cut).length,
    wildcards: [...wildcards].map(([path, paths]) => ({ path, example: [...paths][0] ?? '', count: paths.size })),
  };
};
