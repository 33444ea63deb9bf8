import type { JsonObject } from '../../../shared/json';

/** A collection as Postman's app of 2016 wrote it: flat lists held together by ids. */
export const shopV1 = (): JsonObject => ({
  id: '0a51f3ee-3f2a-4c2c-8c1b-1f0f6a3d7f10',
  name: 'Shop',
  description: 'A small shop',
  order: ['r-health'],
  folders: [
    { id: 'f-orders', name: 'Orders', description: 'All of them', order: ['r-create', 'r-list'], folders_order: [] },
    { id: 'f-shop', name: 'Shop', description: '', order: [], folders_order: ['f-items', 'f-orders'] },
    { id: 'f-items', name: 'Items', description: '', order: ['r-item'], folders_order: [], collection_id: '0a51f3ee' },
  ],
  folders_order: ['f-shop'],
  timestamp: 1454424862000,
  owner: '12345',
  remoteLink: '',
  public: false,
  variables: [{ id: 'v-1', key: 'baseUrl', value: 'https://shop.example.com/v1', type: 'string' }],
  requests: [
    {
      id: 'r-list',
      name: 'List orders',
      headers: 'Accept: application/json\n//X-Off: 1\n',
      url: '{{baseUrl}}/orders?limit=10&page=2',
      method: 'GET',
      data: null,
      dataMode: 'params',
      tests: 'tests["ok"] = true;\n// done',
      currentHelper: 'basicAuth',
      helperAttributes: { id: 'basic', username: 'ada', password: 'secret' },
      collectionId: '0a51f3ee-3f2a-4c2c-8c1b-1f0f6a3d7f10',
      responses: [],
    },
    {
      id: 'r-create',
      name: 'Create an order',
      headers: 'Content-Type: application/json\n',
      url: '{{baseUrl}}/orders',
      method: 'POST',
      dataMode: 'raw',
      rawModeData: '{"item":"1"}',
      data: [],
      responses_order: ['x-created', 'x-bad'],
      responses: [
        response('x-bad', 'Bad order', 400, 'Bad Request', '{"error":"no item"}', {
          request: { url: '{{baseUrl}}/orders', method: 'POST', headers: 'A: b\n', dataMode: 'raw', rawModeData: '{}' },
        }),
        response('x-created', 'Created', 201, 'Created', '{"id":"7"}', {
          requestObject: JSON.stringify({
            url: '{{baseUrl}}/orders',
            method: 'POST',
            headerData: [{ key: 'Content-Type', value: 'application/json', enabled: true }],
            dataMode: 'raw',
            rawModeData: '{"item":"1"}',
          }),
        }),
        response('x-late', 'Not in the order', 500, 'Internal Server Error', '', { request: 'r-create' }),
      ],
    },
    {
      id: 'r-item',
      name: 'One item',
      headers: '',
      url: '{{baseUrl}}/items/:id',
      pathVariables: { id: '42' },
      method: 'GET',
      responses: [
        response(null, 'Found', 200, 'OK', 'ü', { request: null }),
        response(null, 'Missing', 404, 'Not Found', '', {}),
      ],
    },
    { id: 'r-health', name: 'Health', headers: '', url: 'https://shop.example.com/health', method: 'HEAD' },
  ],
});

function response(
  id: string | null,
  name: string,
  code: number,
  status: string,
  text: string,
  more: JsonObject,
): JsonObject {
  return {
    id,
    name,
    responseCode: { code, name: status, detail: 'in words' },
    status: '',
    time: 12,
    headers: [
      { key: 'Content-Type', value: 'application/json', name: 'Content-Type', description: 'The mime type' },
      { key: 'Set-Cookie', value: 'a=1' },
      { key: 'Set-Cookie', value: 'b=2' },
    ],
    cookies: [],
    mime: '',
    text,
    language: 'json',
    rawDataType: 'text',
    previewType: 'text',
    ...more,
  };
}
