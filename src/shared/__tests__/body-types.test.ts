import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aloneOf, asSent, switchedTo, withOthers } from '../body-types';
import { type Body, bodySchema, emptyRequest } from '../model/request';

const row = (key: string) => ({ key, value: 'v', description: '', disabled: false });
const raw: Body = { mode: 'raw', text: '<a/>', language: 'xml' };
const form: Body = { mode: 'formdata', rows: [{ ...row('f'), type: 'file' }] };
const all: Body[] = [
  { mode: 'none' },
  raw,
  { mode: 'urlencoded', rows: [row('k'), row('k2')] },
  form,
  { mode: 'other', name: 'graphql' },
];

describe('a body switched between types', () => {
  test('whatever it is switched to and in which order, all of it is there again', () => {
    const modes = fc.constantFrom<Body['mode'][]>('none', 'raw', 'urlencoded', 'formdata');
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.array(modes, { maxLength: 8 }), (body, way) => {
        const away = way.reduce(switchedTo, body);
        expect(aloneOf(switchedTo(away, body.mode))).toEqual(body);
        expect(bodySchema.parse(away)).toEqual(away);
      }),
    );
  });

  test('there and back leaves no trace', () => {
    expect(switchedTo(switchedTo(raw, 'none'), 'raw')).toEqual(raw);
    expect(switchedTo(switchedTo(raw, 'urlencoded'), 'raw')).toEqual(raw);
  });

  test('a form that holds nothing takes over the rows of the other one', () => {
    expect(aloneOf(switchedTo(form, 'urlencoded'))).toEqual({ mode: 'urlencoded', rows: [row('f')] });
  });

  test('only what is chosen is sent', () => {
    const parts = { ...emptyRequest, body: withOthers(raw, [form]) };
    expect(asSent(parts)).toEqual({ ...emptyRequest, body: raw });
  });
});
