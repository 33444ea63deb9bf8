import type { CollectionOutline } from '../../../shared/model/collection';
import { collectionNodes } from './tree-nodes';

/** A small collection for tests: a folder, three requests, two examples. */
export const sampleCollection: CollectionOutline = {
  id: 'shop',
  revision: 1,
  name: 'Shop API',
  description: '',
  requestCount: 3,
  exampleCount: 2,
  children: [
    {
      kind: 'folder',
      id: 'orders',
      name: 'Orders',
      children: [
        {
          kind: 'request',
          id: 'create',
          name: 'Create order',
          method: 'POST',
          url: '{{url}}/v1/orders',
          children: [
            { kind: 'example', id: 'created', name: 'Order created', code: 201 },
            { kind: 'example', id: 'conflict', name: 'Out of stock', code: 409 },
          ],
        },
        { kind: 'request', id: 'list', name: 'List orders', method: 'GET', url: '{{url}}/v1/orders', children: [] },
      ],
    },
    { kind: 'request', id: 'product', name: 'One product', method: 'GET', url: '/v1/products/:id', children: [] },
  ],
};

/** The sample as the tree has it. */
export const sampleNodes = collectionNodes([sampleCollection]);

/** The key of an item's row in the sample. */
export const sampleKey = (id: string): string => (id === 'shop' ? 'collection/shop' : `item/shop/${id}`);
