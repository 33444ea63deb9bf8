import type { MockCall } from './call';
import type { Control } from './control';
import type { Answer } from './error-answers';
import type { Table } from './table';
import { upsert } from './upsert';

/** So many paths are remembered, none longer than that: callers that try ever new ones fill no memory. */
const mostPaths = 20_000;
const longestPath = 200;

/**
 * Whether the answer to a call follows from its method and path alone: it asks for nothing special, has no query, and
 * the mock server looks at neither headers nor body.
 */
export const isPlain = ({ settings, plainControl, serverStub }: Table, call: MockCall, control: Control): boolean =>
  control === plainControl &&
  call.query === '' &&
  serverStub === undefined &&
  !settings.matchBody &&
  settings.matchHeaders.length === 0;

/** What an equal plain call was answered before. */
export const remembered = ({ remembered: methods }: Table, { method, path }: MockCall): Answer | undefined =>
  methods.get(method)?.get(path);

/** Keeps what a plain call was answered, until the table changes. */
export const remember = ({ remembered: methods }: Table, { method, path }: MockCall, answer: Answer): void => {
  if (path.length > longestPath) return;
  const paths = upsert(methods, method, () => new Map<string, Answer>());
  if (paths.size >= mostPaths) paths.clear();
  paths.set(path, answer);
};
