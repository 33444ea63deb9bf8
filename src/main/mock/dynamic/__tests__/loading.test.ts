import { expect, it, vi } from 'vitest';
import { dynamicNames, generate, isDynamicVariable, loadFaker, needsFaker } from '../variables';
import { factNames } from './facts';

const faker = vi.hoisted(() => ({ loads: 0 }));
vi.mock('@faker-js/faker/locale/en', (importOriginal) => {
  faker.loads += 1;
  return importOriginal();
});

// The tests of this file follow each other: before faker is loaded, and after.

it('knows exactly the 118 names of Postman', () => {
  expect(factNames).toHaveLength(118);
  expect(dynamicNames).toEqual(factNames);
  expect(new Set(dynamicNames).size).toBe(118);
});

it.each(['guid', '$Guid', '$', '', '$nope', '$constructor', '$__proto__', '__proto__', '$body'])(
  '%j is no dynamic variable',
  (name) => {
    expect(isDynamicVariable(name)).toBe(false);
    expect(needsFaker(name)).toBe(false);
    expect(() => generate(name)).toThrow('is not a dynamic variable');
  },
);

it('makes what needs no faker without loading it', () => {
  const native = dynamicNames.filter((name) => !needsFaker(name));
  expect(native).toEqual(expect.arrayContaining(['$guid', '$timestamp', '$isoTimestamp', '$randomUUID', '$randomInt']));
  for (const name of native) expect(generate(name)).not.toBe('');
  expect(faker.loads).toBe(0);
});

it('says which variable wants faker', () => {
  const names = dynamicNames.filter(needsFaker);
  expect(names).not.toHaveLength(0);
  for (const name of names) expect(() => generate(name)).toThrow(`${name} needs faker: await loadFaker() first`);
  expect(faker.loads).toBe(0);
});

it('loads faker once, on first need', async () => {
  await Promise.all([loadFaker(), loadFaker()]);
  await loadFaker();
  expect(faker.loads).toBe(1);
  for (const name of dynamicNames) expect(generate(name)).not.toBe('');
});
