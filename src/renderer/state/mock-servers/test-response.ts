import { mockUrl } from '../../../shared/mock-url';
import type { MockServer } from '../../../shared/model/mock-server';
import type { RequestParts } from '../../../shared/model/request';
import { openNewRequest } from '../tabs/new-requests';

/** A URL without what stands before its path: protocol and host, or the variable in their place. */
const pathOf = (url: string): string => {
  const path = url
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
    .replace(/^\{\{[^{}]*\}\}/, '')
    .replace(/^[^/?#]+/, '');
  return path.startsWith('/') ? path : `/${path}`;
};

/** The key that a private mock server asks for. */
const keyOf = ({ settings }: MockServer) =>
  settings.private ? [{ key: 'x-api-key', value: settings.apiKey, description: '', disabled: false }] : [];

/** Opens a request with just the URL of a mock server: whatever is called, its active server stub answers (facts 2.5). */
export const testServerStub = (server: MockServer): void =>
  openNewRequest({ url: `${mockUrl(server.port)}/`, headers: keyOf(server) }, server.id);

/** Opens a request that asks a mock server for one scenario: its URL filled in, the scenario named by its id. */
export const testResponse = (server: MockServer, example: string, request: RequestParts): void => {
  const own = { key: 'x-mock-response-id', value: example, description: '', disabled: false };
  const { method, url, params, pathVariables, headers, body } = request;
  const parts = {
    method,
    url: `${mockUrl(server.port)}${pathOf(url)}`,
    params,
    pathVariables: pathVariables.map((row) => ({ ...row, value: row.value || '1' })),
    headers: [...headers, own, ...keyOf(server)],
    body,
  };
  openNewRequest(parts, server.id);
};
