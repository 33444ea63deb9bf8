import { z } from 'zod';
import type { JsonObject } from '../../shared/json';
import { type MockSettings, mockSettingsSchema } from '../../shared/model/mock-settings';
import type { TemplateName } from '../../shared/templates';

/** A template's file: a Postman Collection v2.1, what its environment holds besides `url`, and settings with server stubs. */
const templateSchema = z.object({
  collection: z.custom<JsonObject>((value) => typeof value === 'object' && value !== null),
  variables: z.array(z.tuple([z.string(), z.string()])).default([]),
  settings: mockSettingsSchema.partial().default({}),
});

export interface Template {
  readonly collection: JsonObject;
  readonly variables: readonly (readonly [key: string, value: string])[];
  readonly settings: Partial<MockSettings>;
}

/** Each is loaded when it is asked for. */
const files: Readonly<Record<TemplateName, () => Promise<{ default: unknown }>>> = {
  'Sample API': () => import('./sample-api.json'),
  'UI testing': () => import('./ui-testing.json'),
  'Server responses': () => import('./server-responses.json'),
  Authentication: () => import('./authentication.json'),
  'Pagination and search': () => import('./pagination-and-search.json'),
  'Dynamic responses': () => import('./dynamic-responses.json'),
};

/** A copy of a template, to be changed at will. */
export const readTemplate = async (name: TemplateName): Promise<Template> => {
  const file = structuredClone((await files[name]()).default);
  const { settings, ...rest } = templateSchema.parse(file);
  // A setting the file does not name stays out: the defaults are the mock server's affair.
  const named = Object.keys((file as { settings?: object }).settings ?? {});
  return { ...rest, settings: Object.fromEntries(Object.entries(settings).filter(([key]) => named.includes(key))) };
};
