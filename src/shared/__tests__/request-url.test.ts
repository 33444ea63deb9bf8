import { describe, expect, test } from 'vitest';
import type { Row } from '../model/request';
import { paramsOfUrl, pathVariablesOfUrl, urlWithParams } from '../request-url';

const row = (key: string, value = '', more: Partial<Row> = {}): Row => ({
  key,
  value,
  description: '',
  disabled: false,
  ...more,
});

describe('the table for a URL that was typed', () => {
  test.each<[string, Row[], Row[]]>([
    ['http://a/b', [], []],
    ['http://a/b?x=1&y=2', [], [row('x', '1'), row('y', '2')]],
    ['http://a/b?flag', [], [row('flag')]],
    ['http://a/b?x=1=2#part?z=1', [], [row('x', '1=2')]],
    // What is off stays in its place, and counts for nothing.
    [
      '/b?x=2',
      [row('off', '1', { disabled: true }), row('x', '1')],
      [row('off', '1', { disabled: true }), row('x', '2')],
    ],
    // A description stays with its key: when its value changes, when its row moves, while the key is typed.
    ['/b?x=12', [row('x', '1', { description: 'd' })], [row('x', '12', { description: 'd' })]],
    [
      '/b?y=2&x=1',
      [row('x', '1', { description: 'd' }), row('y', '2')],
      [row('y', '2'), row('x', '1', { description: 'd' })],
    ],
    ['/b?xy=1', [row('x', '1', { description: 'd' })], [row('xy', '1', { description: 'd' })]],
    // What was typed over goes; what is described by it does not pass to another key.
    ['/b?flag&b=2', [row('b', '2'), row('a', '1', { description: 'of a' })], [row('flag'), row('b', '2')]],
    ['/b?c=1', [row('a', '1', { description: 'of a' }), row('b', '2')], [row('c', '1')]],
    ['/b?c=1&d=2', [row('a', '1', { description: 'of a' })], [row('c', '1'), row('d', '2')]],
    [
      '/b?c=3&b=2',
      [row('a', '1', { description: 'of a' }), row('b', '2', { description: 'of b' })],
      [row('c', '3', { description: 'of a' }), row('b', '2', { description: 'of b' })],
    ],
    // A pair goes before its key.
    [
      '/b?a=3&a=1',
      [row('a', '1', { description: 'one' }), row('a', '2', { description: 'two' })],
      [row('a', '3', { description: 'two' }), row('a', '1', { description: 'one' })],
    ],
    // A variable's name may hold any of the marks.
    ['{{q?x&y}}', [], []],
    ['/b?{{x&y}}={{a=b#c}}&{{d=e}}#{{f}}', [], [row('{{x&y}}', '{{a=b#c}}'), row('{{d=e}}')]],
    // A row the table wrote escaped is still that row.
    ['/b?a=1%262', [row('a', '1&2')], [row('a', '1&2')]],
    // Repeated keys are rows of their own.
    ['/b?a=1&a=2', [row('a', '1')], [row('a', '1'), row('a', '2')]],
    ['/b', [row('a', '1'), row('b', '2', { disabled: true })], [row('b', '2', { disabled: true })]],
  ])('%s', (url, before, after) => {
    expect(paramsOfUrl(url, before)).toEqual(after);
  });
});

describe('the URL for a table that was edited', () => {
  test.each<[string, Row[], string]>([
    ['http://a/b', [row('x', '1')], 'http://a/b?x=1'],
    ['http://a/b?x=1#top', [row('x', '2'), row('off', '', { disabled: true })], 'http://a/b?x=2#top'],
    ['/b?x=1', [], '/b'],
    ['/b?flag=&x=1', [row('flag'), row('x', '2')], '/b?flag=&x=2'],
    ['/b', [row('a', '1&2#3'), row('b=c', '{{x}}')], '/b?a=1%262%233&b%3Dc={{x}}'],
    ['/b', [row('', ''), row('', 'v')], '/b?=v'],
    ['{{q?x&y}}/b', [row('{{a=b}}&', '{{c&d}}&')], '{{q?x&y}}/b?{{a=b}}%26={{c&d}}%26'],
    [' /b ', [row('x', '1')], ' /b?x=1'],
  ])('%s', (url, params, after) => {
    expect(urlWithParams(url, params)).toBe(after);
  });

  test('what the table writes, the table reads', () => {
    const rows = [row('a', '1&2'), row('off', 'x', { disabled: true }), row('b', 'c=d', { description: 'why' })];
    expect(paramsOfUrl(urlWithParams('{{url}}/x', rows), rows)).toEqual(rows);
  });
});

describe('path variables', () => {
  test.each<[string, Row[], Row[]]>([
    ['http://localhost:8080/a', [], []],
    ['{{url}}/users/:id/posts/:post?x=:no', [], [row('id'), row('post')]],
    ['{{url}}/:id', [row('id', '7')], [row('id', '7')]],
    ['{{url}}/:userId', [row('user', '7', { description: 'd' })], [row('userId', '7', { description: 'd' })]],
    ['{{url}}/:a/:a', [], [row('a')]],
    ['{{a/:b}}/:c ', [], [row('c')]],
    ['{{url}}/:flag/:b', [row('b', '2'), row('a', '1', { description: 'of a' })], [row('flag'), row('b', '2')]],
  ])('%s', (url, before, after) => {
    expect(pathVariablesOfUrl(url, before)).toEqual(after);
  });
});
