import { z } from 'zod';
import { type Result, refuse } from '../../shared/errors';
import { type JsonObject, ownKey } from '../../shared/json';
import { type MockServer, mockServerSchema } from '../../shared/model/mock-server';
import { type MockSettings, mockSettingsSchema } from '../../shared/model/mock-settings';

const documentSchema = mockServerSchema.omit({ id: true });

/** A mock server as the window shows it. */
export const mockServerOf = (id: string, document: JsonObject): MockServer =>
  mockServerSchema.parse({ ...document, id });

/** How a mock server answers; a file without settings has those that are off until switched on. */
export const mockSettingsOf = (document: JsonObject | undefined): MockSettings =>
  mockSettingsSchema.parse(document?.settings ?? {});

/** Whether a file of `mocks/` holds a mock server; says where it does not. Fields we do not know stay in the document. */
export const checkMockServer = (document: JsonObject): Result<JsonObject> => {
  const checked = documentSchema.safeParse(document);
  if (checked.success) return { ok: true, value: document };
  const issue = checked.error.issues[0];
  return refuse({
    code: 'file-malformed',
    at: z.core.toDotPath(issue?.path ?? []),
    expected: issue?.message ?? 'a mock server',
    found: 'something else',
  });
};

/** A new mock server's file. */
export const newMockServer = (
  fields: Omit<MockServer, 'id' | 'settings'> & { readonly settings: Partial<MockSettings> },
): JsonObject => ({ ...fields, [ownKey]: { version: 1 } });
