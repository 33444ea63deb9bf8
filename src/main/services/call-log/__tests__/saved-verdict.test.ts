import { expect, it } from 'vitest';
import type { HeaderPair, WholeCall } from '../../../../shared/model/call';
import { defaultMockSettings, type MockSettings } from '../../../../shared/model/mock-settings';
import { explainFrom } from '../explain-call';
import { mockCallOf } from '../mock-call-of';
import { addExampleOf } from '../save-call';
import { savedRequestOf } from '../saved-request-of';
import { verdictOn } from '../saved-verdict';

const nothing = { headers: [], body: { text: '', binary: false, size: 0, kept: 0 } };
const missed: WholeCall = {
  ...{ id: 1, mock: 'm', at: 0, method: 'POST', target: '/a', status: 404, example: null, duration: 1, counted: 0 },
  ...{ answeredBy: 'mock-server', exampleId: null, requestName: null, said: 'No matching requests' },
  ...{ request: nothing, response: nothing, contentKept: true },
};

/** Saves an example of a call into an empty collection, and says whether it answers. */
const saved = async (call: WholeCall, change: Partial<MockSettings>) => {
  const settings = { ...defaultMockSettings, ...change };
  const { headers } = call.request;
  const known = { call, headers, asked: mockCallOf(call, headers), settings };
  const collection = { item: [] };
  const added = addExampleOf(collection, known, { request: null, name: 'Found', code: 200, body: '' });
  if (!added.ok) throw new Error(added.error.code);
  const source = { collection, environment: null, settings };
  return verdictOn(added.value, known, source, () => explainFrom(source, known.asked));
};

it.each([{ matchBody: true }, { matchHeaders: ['x-h'] }])(
  'with %j nobody can tell of a call without content',
  async (change) => {
    expect(await saved({ ...missed, contentKept: false }, change)).toEqual({ kind: 'content-gone' });
    expect(await saved({ ...missed, contentKept: false }, {})).toEqual({ kind: 'answers' });
  },
);

it('takes the first of a header that Node takes once, and all of any other', async () => {
  const headers: HeaderPair[] = [
    ['Authorization', 'one'],
    ['authorization', 'two'],
    ['X-H', 'a'],
    ['x-h', 'b'],
    ['cookie', 'a=1'],
    ['Cookie', 'b=2'],
  ];
  const call = { ...missed, request: { ...nothing, headers } };
  expect(mockCallOf(call, headers).headers).toEqual({ authorization: 'one', 'x-h': 'a, b', cookie: 'a=1; b=2' });
  expect(await saved(call, { matchHeaders: ['authorization', 'x-h', 'cookie'] })).toEqual({ kind: 'answers' });
});

it('leaves a key that is only known masked alone, and knows a wrong one', async () => {
  const withKey = (key: string): WholeCall => ({ ...missed, request: { ...nothing, headers: [['x-api-key', key]] } });
  const locked = { private: true, apiKey: 'right' };
  expect(await saved(withKey('••••••'), locked)).toEqual({ kind: 'answers' });
  expect(await saved(withKey('right'), locked)).toEqual({ kind: 'answers' });
  expect(await saved(withKey('wrong'), locked)).toEqual({ kind: 'private' });
});

it('reads a call whose target is a whole URL by its path', async () => {
  expect(await saved({ ...missed, target: 'http://localhost:4010/a?b=1&&c' }, {})).toEqual({ kind: 'answers' });
});

it('keeps a key alone as Postman does', () => {
  const call = { ...missed, target: '/a?flag&empty=&b=1' };
  const known = { call, headers: [], asked: mockCallOf(call, []), settings: defaultMockSettings };
  expect(savedRequestOf(known, '{{url}}').url).toMatchObject({
    raw: '{{url}}/a?flag&empty=&b=1',
    query: [
      { key: 'flag', value: null },
      { key: 'empty', value: '' },
      { key: 'b', value: '1' },
    ],
  });
});
