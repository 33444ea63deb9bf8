import type { MockCall } from './call';
import { controlHeaders } from './control';
import type { Answer } from './error-answers';
import type { Table } from './table';
import { upsert } from './upsert';

/** So many calls are remembered a method, none longer than that: callers that try ever new ones fill no memory. */
const mostCalls = 20_000;
const longestKey = 200;

const nameHeader = 'x-mock-response-name';

/**
 * What the answer to a call follows from beside its method, as a text: its path, and the name it asks for. Undefined
 * where more counts: a query, another control header, a body where a name is asked for (it may settle which of several),
 * or a mock server that looks at headers or body, or has a server stub active.
 */
export const plainKey = ({ settings, serverStub, operationCount }: Table, call: MockCall): string | undefined => {
  if (call.query !== '' || serverStub || settings.matchBody || settings.matchHeaders.length > 0) return undefined;
  if (operationCount > 0 && call.method === 'POST') return undefined;
  const { headers, path } = call;
  for (const header of controlHeaders) if (header !== nameHeader && headers[header] !== undefined) return undefined;
  const name = headers[nameHeader];
  if (name === undefined) return path;
  // No path of a call has a line's end in it.
  return typeof name === 'string' && call.body.length === 0 ? `${path}\n${name}` : undefined;
};

/** What an equal call was answered before. */
export const remembered = ({ remembered: methods }: Table, { method }: MockCall, key: string): Answer | undefined =>
  methods.get(method)?.get(key);

/** Keeps what a call with this key was answered, until the table changes. */
export const remember = ({ remembered: methods }: Table, { method }: MockCall, key: string, answer: Answer): void => {
  if (key.length > longestKey) return;
  const answers = upsert(methods, method, () => new Map<string, Answer>());
  if (answers.size >= mostCalls) answers.clear();
  answers.set(key, answer);
};
