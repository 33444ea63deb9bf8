import { beforeAll, describe, expect, it } from 'vitest';
import { dynamicVariables } from '../../../../shared/dynamic-variables';
import { dynamicNames, generate, loadFaker } from '../variables';
import { factNames } from './facts';
import { fits, shapes } from './shapes';

const times = 200;
const values = (name: string): string[] => Array.from({ length: times }, () => generate(name));

/** The only ones with line breaks, as in Postman. */
const lined = ['$randomLoremParagraphs', '$randomLoremText', '$randomLoremLines'];
/** So many possible values that 200 of them hardly ever hold one twice; half of 200 leaves no doubt. */
const rich =
  /^\$(guid|random(UUID|IP|IPV6|MACAddress|Password|PhoneNumber.*|Latitude|Longitude|.*Image.*|BankAccount))$/;

beforeAll(loadFaker);

it('has a shape for every name', () => {
  expect(Object.keys(shapes)).toEqual(factNames);
});

it.each(dynamicNames)('%s makes values of its shape', (name) => {
  const shape = shapes[name];
  const misfits = values(name).filter((value) => !shape || !fits(shape, value));
  expect(misfits).toEqual([]);
});

it.each(dynamicNames)('%s fits between the quotes of JSON and of HTML', (name) => {
  for (const value of values(name)) {
    expect(value).not.toBe('');
    expect(value).toBe(value.trim());
    expect(value).not.toMatch(/["\\<>]|\{\{/);
    if (!lined.includes(name)) expect(JSON.parse(`"${value}"`)).toBe(value);
  }
});

it.each(dynamicNames.filter((name) => !name.toLowerCase().endsWith('timestamp')))('%s makes new values', (name) => {
  const different = new Set(values(name)).size;
  expect(different).toBeGreaterThan(rich.test(name) ? times / 2 : 1);
});

it('reaches both ends of a range', () => {
  const seen = new Set(Array.from({ length: 50_000 }, () => generate('$randomInt')));
  expect(seen.size).toBe(1001);
  expect(seen.has('0') && seen.has('1000')).toBe(true);
});

it.each([
  ['$randomLocale', 128],
  ['$randomDirectoryPath', 60],
  ['$randomMonth', 12],
  ['$randomWeekday', 7],
  ['$randomAlphaNumeric', 36],
])('%s chooses from all %i', (name, count) => {
  expect(new Set(Array.from({ length: 10_000 }, () => generate(name))).size).toBe(count);
});

describe('the list that the window completes from', () => {
  it('is that of the engine', () => expect(dynamicVariables).toEqual(dynamicNames));
});
