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

/** Opens a request that asks a mock server for one scenario: its URL filled in, the scenario named by its id. */
export const testResponse = (server: MockServer, example: string, request: RequestParts): void => {
  const key = server.settings.private ? [{ key: 'x-api-key', value: server.settings.apiKey }] : [];
  const own = [{ key: 'x-mock-response-id', value: example }, ...key].map((row) => ({
    ...row,
    description: '',
    disabled: false,
  }));
  const { method, url, params, pathVariables, headers, body } = request;
  const parts = {
    method,
    url: `${mockUrl(server.port)}${pathOf(url)}`,
    params,
    pathVariables: pathVariables.map((row) => ({ ...row, value: row.value || '1' })),
    headers: [...headers, ...own],
    body,
  };
  openNewRequest(parts, server.id);
};
