import { describe, expect, it } from 'vitest';
import { exportEnvironment } from '../export';
import { readJson, refusalOf } from './files';

const environment = {
  id: '6f1c',
  name: 'Local',
  values: [
    { key: 'url', value: 'http://localhost', type: 'default', enabled: true },
    { key: 'count', value: 3, enabled: false, unknown: { a: [null] } },
    { key: 'none', value: null },
  ],
  _postman_variable_scope: 'environment',
  _postman_exported_at: '2022-09-01T10:00:00.000Z',
};

describe('environments', () => {
  it.each([
    ['with everything', environment],
    ['without its scope', { name: 'Local', values: environment.values }],
    ['without values', { ...environment, values: [] }],
    ['globals', { ...environment, _postman_variable_scope: 'globals' }],
  ])('%s: read as it stands, and given back so', (_, document) => {
    const result = readJson(document);
    expect(result).toEqual({
      ok: true,
      value: { kind: 'environment', name: 'Local', format: 'Postman environment', document },
    });
    if (result.ok) expect(exportEnvironment(result.value.document)).toBe(JSON.stringify(document, null, '\t'));
  });

  it.each([
    [{ _postman_variable_scope: 'environment', name: 'A' }, 'values', 'a list', 'nothing'],
    [{ name: 'A', values: {} }, 'values', 'a list', 'an empty object'],
    [{ name: 'A', values: [{ key: 'a' }, null] }, 'values[1]', 'an object', 'null'],
    [{ name: 'A', values: [{ key: 1 }] }, 'values[0].key', 'text or nothing', 'a number'],
    [{ name: 'A', values: [{ enabled: 'yes' }] }, 'values[0].enabled', 'true or false or nothing', 'text'],
    [{ name: {}, values: [] }, 'name', 'text or nothing', 'an empty object'],
  ])('%j is refused with the place', (document, at, expected, found) => {
    expect(refusalOf(readJson(document))).toEqual({ code: 'file-malformed', at, expected, found });
  });
});
