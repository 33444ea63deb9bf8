import { describe, expect, it } from 'vitest';
import { importLimit } from '../../../shared/import-limit';
import { readFile, readImport } from '../read-file';
import {
  bytesOf,
  collectionOf,
  documentOf,
  fixture,
  fixtureNames,
  readJson,
  readText,
  refusalOf,
  request,
} from './files';

describe('what is read', () => {
  it.each(fixtureNames)('%s, as it stands', (name) => {
    const text = fixture(name);
    const result = readText(text, `${name}.postman_collection.json`);
    expect(result).toMatchObject({ ok: true, value: { kind: 'collection', format: 'Postman collection v2.1' } });
    expect(result.ok && result.value.document).toEqual(JSON.parse(text));
  });

  it.each([
    ['a UTF-8 byte order mark', bytesOf(`\uFEFF${JSON.stringify(collectionOf([]))}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${JSON.stringify(collectionOf([]))}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${JSON.stringify(collectionOf([]))}`, false)],
    ['UTF-16 without a mark', utf16(JSON.stringify(collectionOf([])), true)],
    ['spaces around it', bytesOf(`\r\n\t ${JSON.stringify(collectionOf([]))}\n\n`)],
  ])('%s', (_, bytes) => {
    expect(readFile('a.json', bytes)).toMatchObject({ ok: true, value: { document: collectionOf([]) } });
  });

  it('a name of 10,000 characters', () => {
    const name = 'ü'.repeat(10_000);
    expect(readJson({ info: { name }, item: [] })).toMatchObject({ ok: true, value: { name } });
  });

  it('folders 200 deep', () => {
    let item = request();
    for (let depth = 0; depth < 200; depth += 1) item = { name: `Folder ${depth}`, item: [item] };
    expect(documentOf(collectionOf([item]))).toEqual(collectionOf([item]));
  });

  it('two requests that are the same', () => {
    expect(documentOf(collectionOf([request(), request()])).item).toHaveLength(2);
  });

  it('the last of two keys that are the same, as Postman does', () => {
    expect(readText('{"info":{"name":"A"},"item":[],"info":{"name":"B"}}')).toMatchObject({ value: { name: 'B' } });
  });
});

describe('the name', () => {
  it.each([
    ['its own', { info: { name: 'Shop' }, item: [] }, 'x.json', 'Shop'],
    ['the file’s, where there is none', { info: {}, item: [] }, 'My shop.postman_collection.json', 'My shop'],
    ['the file’s, where it is null', { info: { name: null }, item: [] }, 'C:\\a\\shop.JSON', 'shop'],
    ['the file’s, where it is blank', { info: { name: '  ' }, item: [] }, 'a/b/shop', 'shop'],
    ['New Collection, where the file has none either', { info: {}, item: [] }, '.json', 'New Collection'],
    ['a workspace’s globals', { values: [], _postman_variable_scope: 'globals' }, 'W.postman_globals.json', 'W'],
  ])('%s', (_, document, file, name) => {
    const result = readJson(document, file);
    expect(result).toMatchObject({ ok: true, value: { name } });
    expect(JSON.stringify(result.ok && result.value.document)).toContain(JSON.stringify(name));
  });
});

const introspection = 'the introspection of a GraphQL API (its schema can be imported as SDL)';

describe('what comes in as something else', () => {
  const read = (text: string, name: string) => readImport(name, bytesOf(text));
  it.each([
    ['{"openapi":"3.0.0","info":{}}', 'shop.json', 'an OpenAPI definition', 'shop'],
    ['{"swagger":"2.0"}', 'shop.json', 'a Swagger definition', 'shop'],
    ['{"info":{},"openapi":"3.0.0",', 'a/shop.json', 'an OpenAPI definition', 'shop'],
    ['# ours\nopenapi: 3.1.0\ninfo:', 'shop.yaml', 'an OpenAPI definition in YAML', 'shop'],
    ['info: {}\n"swagger": "2.0"', 'shop.yml', 'a Swagger definition in YAML', 'shop'],
    ['# A shop\n\n"""All."""\ntype Query { a: Int }', 'shop.graphql', 'a GraphQL schema', 'shop'],
    ['openapi: 3.0.0\n# x\ncurl https://a.test', 'Pasted text', 'an OpenAPI definition in YAML', 'Pasted text'],
  ])('%j is a definition', (text, file, format, name) => {
    expect(read(text, file)).toEqual({ ok: true, value: { kind: 'definition', name, format, text } });
  });

  it.each([
    ['curl https://a.test/x', 'Pasted text', 'a.test'],
    ['#!/bin/sh\ncurl https://a.test/x', 'calls.sh', 'calls'],
    ['curl ^"https://a.test^"', 'c:\\a\\calls.txt', 'calls'],
  ])('%j is requests', (text, file, name) => {
    const requests = [{ name: expect.stringContaining('a.test') }];
    expect(read(text, file)).toMatchObject({ ok: true, value: { kind: 'requests', name, requests } });
  });

  it('a cURL command that is not understood says so', () => {
    expect(read("curl 'x", 'Pasted text')).toMatchObject({ ok: false, error: { code: 'curl-not-understood' } });
  });
});

describe('what is refused as a whole', () => {
  it.each([
    ['', { code: 'file-empty' }],
    ['\uFEFF', { code: 'file-empty' }],
    [' \r\n\t', { code: 'file-empty' }],
    ['[]', { code: 'file-not-recognised', found: 'a list' }],
    ['42', { code: 'file-not-recognised', found: 'a number' }],
    ['"x"', { code: 'file-not-recognised', found: 'text' }],
    ['null', { code: 'file-not-recognised', found: 'null' }],
    ['{}', { code: 'file-not-recognised', found: 'an empty object' }],
    ['{"a":1,"b":2,"c":3}', { code: 'file-not-recognised', found: 'an object with the keys a, b, c' }],
    ['{"openapi":"3.0.0","info":{}}', { code: 'file-not-recognised', found: 'an OpenAPI definition' }],
    ['openapi: 3.0.0\ninfo:\n', { code: 'file-not-recognised', found: 'an OpenAPI definition in YAML' }],
    ['# ours\nswagger: "2.0"', { code: 'file-not-recognised', found: 'a Swagger definition in YAML' }],
    ['{"swagger":"2.0","info":{}}', { code: 'file-not-recognised', found: 'a Swagger definition' }],
    ['{"log":{"entries":[]}}', { code: 'file-not-recognised', found: 'a HAR file' }],
    ['{"data":{"__schema":{}}}', { code: 'file-not-recognised', found: introspection }],
    ['type Query { a: Int }', { code: 'file-not-recognised', found: 'a GraphQL schema' }],
    ['{"version":1,"collections":[],"environments":[]}', { code: 'file-not-recognised', found: 'a Postman data dump' }],
    ['curl https://example.com', { code: 'file-not-recognised', found: 'a cURL command' }],
    ['#%RAML 1.0\ntitle: Pets\n/pets:\n', { code: 'file-not-recognised', found: 'a RAML definition' }],
    ['<!DOCTYPE html><html>', { code: 'file-not-recognised', found: 'an HTML page' }],
    ['PK\u0003\u0004...', { code: 'file-not-recognised', found: 'a ZIP archive' }],
  ])('%j', (text, error) => {
    expect(refusalOf(readText(text))).toEqual(error);
  });

  it('YAML that is something else', () => {
    expect(refusalOf(readText('a: 1', 'x.yaml'))).toMatchObject({
      found: 'YAML that is no OpenAPI or Swagger definition',
    });
  });

  it.each(['#  \n', '#  \n\n', '"" ', '""" """\n'])('%j, so often that a pattern would run for years', (text) => {
    readText(`${text.repeat(5_000)}x`);
  });

  it('a collection of a version to come', () => {
    const document = { info: { name: 'A', schema: 'https://schema.getpostman.com/json/collection/v3.0.0/' }, item: [] };
    expect(refusalOf(readJson(document))).toEqual({ code: 'file-not-recognised', found: 'a Postman collection v3.0' });
  });

  it('a file larger than an import takes', () => {
    expect(refusalOf(readFile('a', new Uint8Array(importLimit + 1)))).toMatchObject({ code: 'file-too-large' });
  });

  it('folders deeper than any collection', () => {
    const text = `${'{"item":['.repeat(600)}${']}'.repeat(600)}`;
    expect(refusalOf(readText(text))).toMatchObject({ code: 'file-too-deep', at: expect.stringMatching(/^item\[0\]/) });
  });

  it.each(['[', '{"a":', '[{"a":'])('%s, 100,000 times', (text) => {
    expect(refusalOf(readText(text.repeat(100_000)))).toMatchObject({ code: 'file-too-deep', limit: 1_000 });
  });

  it('a file that would grow past all measure when it is saved with its indentation', () => {
    const text = `{"info":{},"item":[],"x":${'['.repeat(900)}1${',1'.repeat(1_000_000)}${']'.repeat(900)}}`;
    expect(refusalOf(readText(text))).toMatchObject({ code: 'file-too-large', limit: 3 * importLimit });
  });

  it('brackets that are text do not count', () => {
    expect(readJson(collectionOf([request({ description: '[{"\\'.repeat(5_000) })]))).toMatchObject({ ok: true });
  });
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}
