import { z } from 'zod';

export const templateNameSchema = z.enum([
  'Sample API',
  'UI testing',
  'Server responses',
  'Authentication',
  'Pagination and search',
  'Dynamic responses',
]);
export type TemplateName = z.infer<typeof templateNameSchema>;

/** What a template is for, and what it makes, in the words of the gallery. */
export interface TemplateInfo {
  readonly name: TemplateName;
  readonly text: string;
  readonly makes: string;
}

/** The gallery, in its order. */
export const templates: readonly TemplateInfo[] = [
  {
    name: 'Sample API',
    text: 'A small shop to build a shop front against: products, carts, orders, customers.',
    makes: '15 requests, 26 examples',
  },
  {
    name: 'UI testing',
    text: 'One resource in every state a screen must cope with: full, empty, long, missing, slow.',
    makes: '6 requests, 15 examples',
  },
  {
    name: 'Server responses',
    text: 'A service on a bad day. Set a stub active and every call fails with it.',
    makes: '3 requests, 6 examples, 5 server stubs',
  },
  {
    name: 'Authentication',
    text: 'Sign in and be let in or not: 401 without the right header or body, 200 with it.',
    makes: '5 requests, 20 examples',
  },
  {
    name: 'Pagination and search',
    text: 'Pages, filters, sorting and search, told apart by their query.',
    makes: '3 requests, 12 examples',
  },
  {
    name: 'Dynamic responses',
    text: 'Answers made of the call: its body, headers, query and path, and made-up data.',
    makes: '6 requests, 12 examples',
  },
];
