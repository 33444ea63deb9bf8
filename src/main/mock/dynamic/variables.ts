import { accounts } from './accounts';
import { business } from './business';
import { common } from './common';
import { databases } from './databases';
import { dates } from './dates';
import { loadedFaker } from './faker';
import { files } from './files';
import { finance } from './finance';
import type { Generator } from './generator';
import { grammar } from './grammar';
import { images } from './images';
import { internet } from './internet';
import { lorem } from './lorem';
import { people } from './people';
import { places } from './places';
import { stores } from './stores';

export { loadFaker } from './faker';

const topics = [
  common,
  internet,
  people,
  places,
  images,
  finance,
  business,
  databases,
  dates,
  accounts,
  files,
  stores,
  grammar,
  lorem,
];

/** A Map, so that `$constructor` and the like are names like any other. */
const generators: ReadonlyMap<string, Generator> = new Map(topics.flatMap((topic) => Object.entries(topic)));

/** Postman's 118 dynamic variables, with the `$`, in the order of its page. */
export const dynamicNames: readonly string[] = [...generators.keys()];

export const isDynamicVariable = (name: string): boolean => generators.has(name);

/** Whether `loadFaker` must have been awaited before a value of this variable can be made. */
export const needsFaker = (name: string): boolean => generators.get(name)?.needsFaker ?? false;

/** A new value of a dynamic variable. Asking for an unknown name, or for faker's before it is loaded, is a bug. */
export const generate = (name: string): string => {
  const generator = generators.get(name);
  if (!generator) throw new Error(`${name} is not a dynamic variable`);
  if (!generator.needsFaker) return generator.make();
  const faker = loadedFaker();
  if (!faker) throw new Error(`${name} needs faker: await loadFaker() first`);
  return generator.make(faker);
};
