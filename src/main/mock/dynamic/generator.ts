import type { Faker } from '@faker-js/faker';

/** How a dynamic variable makes a value. Those that need faker's words say so: faker is loaded only for them. */
export type Generator =
  | { readonly needsFaker: false; readonly make: () => string }
  | { readonly needsFaker: true; readonly make: (faker: Faker) => string };

/** Generators by name, with the `$`, in the order of Postman's own page (facts 4.4). */
export type Generators = Readonly<Record<string, Generator>>;

export const plain = (make: () => string): Generator => ({ needsFaker: false, make });

export const faked = (make: (faker: Faker) => string): Generator => ({ needsFaker: true, make });
