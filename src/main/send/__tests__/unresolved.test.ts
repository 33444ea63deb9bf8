import { expect, it } from 'vitest';
import { emptyRequest, type RequestParts } from '../../../shared/model/request';
import { scopeOf } from '../../mock/variables';
import { unresolvedIn } from '../resolve';

const scope = scopeOf([], [{ key: 'known', value: '{{inner}}' }]);
const row = (key: string, value: string, disabled = false) => ({ key, value, disabled, description: '' });

it.each([
  ['method', { method: '{{m}}' }, ['m']],
  ['URL', { url: '{{ host }}/{{path}}' }, ['host', 'path']],
  ['headers, names too', { headers: [row('{{name}}', '{{value}}'), row('off', '{{off}}', true)] }, ['name', 'value']],
  ['path variables', { pathVariables: [row('id', '{{id}}')] }, ['id']],
  ['basic auth', { auth: { type: 'basic', username: '{{user}}', password: '{{word}}' } }, ['user', 'word']],
  ['bearer auth', { auth: { type: 'bearer', token: '{{token}}' } }, ['token']],
  ['API key', { auth: { type: 'apikey', key: '{{k}}', value: '{{v}}', in: 'header' } }, ['k', 'v']],
  ['raw body', { body: { mode: 'raw', language: 'json', text: '{"a":"{{a}}","b":"{{a}}"}' } }, ['a']],
  ['urlencoded', { body: { mode: 'urlencoded', rows: [row('{{k}}', '{{v}}')] } }, ['k', 'v']],
  ['form-data', { body: { mode: 'formdata', rows: [{ ...row('k', '{{v}}'), type: 'text' }] } }, ['v']],
  ['dynamic variables are none', { url: '{{$guid}}/{{$randomEmail}}/{{$noSuch}}' }, ['$noSuch']],
  ['a value of another', { url: '{{known}}' }, ['inner']],
] as [string, Partial<RequestParts>, string[]][])('%s', (_what, parts, names) => {
  expect(unresolvedIn({ ...emptyRequest, ...parts }, scope)).toEqual(names);
});
