import { afterEach, expect, it, vi } from 'vitest';
import { checkDefinition, useDefinitionChecks } from './definitions';

afterEach(() => vi.unstubAllGlobals());

it('a definition that takes too long to look through is a draft that says so, and not checked for ever', async () => {
  const calls = {
    'api.definition.check': async () => ({ ok: false, error: { code: 'definition-slow', seconds: 30 } }),
  };
  vi.stubGlobal('window', { understudy: { calls } });
  await checkDefinition('tab', 'openapi: 3.0.3', 'openapi-3.0');
  expect(useDefinitionChecks.getState().tab?.check.problems).toEqual([
    { severity: 'error', line: 1, column: 1, message: expect.stringContaining('longer than 30 seconds') },
  ]);
});
