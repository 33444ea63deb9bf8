import { afterEach, describe, expect, it } from 'vitest';
import type { Example } from '../../shared/model/example';
import { emptyRequest } from '../../shared/model/request';
import { changeOf, editDraft, useDrafts } from './drafts';

const saved: Example = {
  id: 'e',
  name: 'Created',
  requestName: 'Create',
  method: 'POST',
  url: '/orders',
  code: 201,
  headers: [],
  body: '{}',
  language: 'json',
  request: emptyRequest,
};
const draft = () => useDrafts.getState().byTab.tab;

afterEach(() => useDrafts.setState({ byTab: {} }));

describe('editDraft', () => {
  it('holds only what differs', () => {
    editDraft('tab', saved, { body: '{"a":1}' });
    editDraft('tab', saved, { code: '200' });
    expect(draft()).toEqual({ body: '{"a":1}', code: '200' });
  });

  it('is gone when everything is typed back', () => {
    editDraft('tab', saved, { body: 'x', code: '2' });
    editDraft('tab', saved, { code: '201' });
    editDraft('tab', saved, { body: '{}' });
    expect(draft()).toBeUndefined();
  });

  it('counts an emptied body as an edit', () => {
    editDraft('tab', saved, { body: '' });
    expect(draft()).toEqual({ body: '' });
  });
});

describe('changeOf', () => {
  it.each(['', 'abc', '199', '600', '200.5', '1e9'])('refuses the status %j', (code) => {
    expect(changeOf({ code })).toHaveProperty('problem');
  });

  it.each(['200', '599', '404'])('takes the status %s', (code) => {
    expect(changeOf({ code, body: 'x' })).toEqual({ change: { code: Number(code), body: 'x' } });
  });
});
