import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../shared/json';
import { exportCollection, exportEnvironment } from '../export';
import { collectionOf, documentOf, fixture, fixtureNames, readText, request } from './files';

const own = { understudy: { id: 'x' } };

describe('export', () => {
  it.each(fixtureNames)('%s comes out as it went in', (name) => {
    const result = readText(fixture(name));
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(JSON.parse(exportCollection(result.value.document))).toEqual(JSON.parse(fixture(name)));
    expect(JSON.stringify(JSON.parse(exportCollection(result.value.document)))).toBe(
      JSON.stringify(JSON.parse(fixture(name))),
    );
  });

  it('is indented with tabs', () => {
    expect(exportCollection(collectionOf([]))).toMatch(/^\{\n\t"info": \{\n\t\t"name": "Shop",\n/);
  });

  it('leaves our keys out where we put them, and does not touch the document', () => {
    const document: JsonObject = {
      ...own,
      ...collectionOf([
        { ...own, name: 'Folder', item: [request({ ...own, response: [{ name: 'OK', code: 200, ...own }] })] },
      ]),
    };
    const before = structuredClone(document);
    expect(JSON.parse(exportCollection(document))).toEqual(
      collectionOf([{ name: 'Folder', item: [request({ response: [{ name: 'OK', code: 200 }] })] }]),
    );
    expect(document).toEqual(before);
    expect(exportEnvironment({ ...own, name: 'A', values: [{ key: 'a', value: 'b', ...own }] })).toBe(
      JSON.stringify({ name: 'A', values: [{ key: 'a', value: 'b' }] }, null, '\t'),
    );
  });

  it('keeps what an example says that Postman has no place for', () => {
    const said = { default: true, delay: 120, base64: 'AAE=' };
    const example = { name: 'OK', code: 200, understudy: { id: 'x', generated: {}, ...said } };
    expect(JSON.parse(exportCollection(collectionOf([request({ response: [example], understudy: said })])))).toEqual(
      collectionOf([request({ response: [{ ...example, understudy: said }] })]),
    );
  });

  it('leaves the same word alone where it is the user’s', () => {
    const body = { mode: 'raw', raw: '{}', options: own, item: [own] };
    const document = { ...collectionOf([request({ request: { url: 'a', body, header: [own] } })]), event: [own] };
    expect(JSON.parse(exportCollection(document))).toEqual(document);
  });

  it('keeps keys that other code would trip over', () => {
    const text =
      '{"__proto__":{"polluted":true},"info":{"name":"A","__proto__":"x"},"constructor":{"prototype":{"polluted":true}},' +
      '"toString":"t","hasOwnProperty":null,"toJSON":"j","item":[{"name":"B","request":{"__proto__":[]},"__proto__":{"item":7}}]}';
    const result = readText(text);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(JSON.stringify(JSON.parse(exportCollection(result.value.document)))).toBe(text);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as JsonObject).polluted).toBeUndefined();
  });

  it('keeps the order of keys', () => {
    const document = {
      z: 1,
      item: [{ response: [], request: { url: 'a', method: 'GET' }, name: 'B' }],
      info: { name: 'A' },
    };
    expect(exportCollection(documentOf(document))).toBe(JSON.stringify(document, null, '\t'));
  });
});
