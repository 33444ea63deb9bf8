import { describe, expect, it } from 'vitest';
import { sampleCollection } from '../../sidebar/tree/sample-nodes';
import { callablePath, curlLine } from './curl-line';

describe('callablePath', () => {
  it.each([
    ['{{baseUrl}}/legalEntities', '/legalEntities'],
    ['https://api.example.com/v2/orders', '/v2/orders'],
    ['api.example.com/v2/orders?page=2#top', '/v2/orders?page=2'],
    ['https://{{host}}/orders/:id/items/{{item}}', '/orders/1/items/1'],
    ['{{url}}', '/'],
    ['', '/'],
    ['/path with space/é', '/path%20with%20space/%C3%A9'],
    ['{{url}}/a?q={{query}}', '/a?q=1'],
    ['http://localhost:3000/time/12:30', '/time/12:30'],
  ])('%j is called as %s', (url, path) => {
    expect(callablePath(url)).toBe(path);
  });
});

describe('curlLine', () => {
  const base = 'http://localhost:4010';
  const withRequest = (method: string, url: string) => ({
    ...sampleCollection,
    children: [
      {
        kind: 'request' as const,
        id: 'r',
        name: '',
        method,
        url,
        children: [{ kind: 'example' as const, id: 'e', name: '', code: 200 }],
      },
    ],
  });

  it('calls the first request that has an example', () => {
    expect(curlLine(base, sampleCollection)).toBe('curl -X POST http://localhost:4010/v1/orders');
  });

  it('says no method for GET, and asks for the head alone with HEAD', () => {
    expect(curlLine(base, withRequest('GET', '/a'))).toBe('curl http://localhost:4010/a');
    expect(curlLine(base, withRequest('HEAD', '/a'))).toBe('curl --head http://localhost:4010/a');
  });

  it('cannot be made to run anything else', () => {
    expect(curlLine(base, withRequest('GET', "/a';rm -rf $(pwd)?b=c&d"))).toBe(
      "curl 'http://localhost:4010/a%27;rm%20-rf%20$(pwd)?b=c&d'",
    );
    expect(curlLine(base, withRequest('X; rm', '/a'))).toBe('curl http://localhost:4010/a');
  });

  it('has nothing to show without examples', () => {
    expect(curlLine(base, { ...sampleCollection, children: [] })).toBeNull();
  });
});
