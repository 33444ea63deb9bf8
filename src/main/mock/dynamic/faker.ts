import type { Faker } from '@faker-js/faker';

let faker: Faker | undefined;
let loading: Promise<void> | undefined;

/** Loads faker's English words, once. Nothing may import them statically: they cost every start time and memory. */
export const loadFaker = (): Promise<void> => {
  loading ??= import('@faker-js/faker/locale/en').then(
    (module) => {
      faker = module.faker;
    },
    (fault) => {
      // The next call tries again.
      loading = undefined;
      throw fault;
    },
  );
  return loading;
};

export const loadedFaker = (): Faker | undefined => faker;
