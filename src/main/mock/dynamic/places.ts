import type { Faker } from '@faker-js/faker';
import { faked, type Generators, plain } from './generator';
import { between, fill, oneOf } from './random';

const phoneNumber = () => fill('!##-!##-####');

/** A name and a kind of street, as in Postman: faker's own may be `Broadway` or `St Mary's Road`. */
const streetName = ({ person, definitions }: Faker): string =>
  `${oneOf([person.firstName(), person.lastName()])} ${oneOf(definitions.location.street_suffix)}`;

/** A city in one of Postman's four ways: `North Ida`, `Mosciskiville`. */
const city = ({ person, definitions }: Faker): string => {
  const { city_prefix: prefixes, city_suffix: suffixes } = definitions.location;
  switch (between(0, 3)) {
    case 0:
      return `${oneOf(prefixes)} ${person.firstName()}${oneOf(suffixes)}`;
    case 1:
      return `${oneOf(prefixes)} ${person.firstName()}`;
    case 2:
      return `${person.firstName()}${oneOf(suffixes)}`;
    default:
      return `${person.lastName()}${oneOf(suffixes)}`;
  }
};

/** Degrees from `-most` to `most` with four decimals, made of whole numbers so that no -0.0000 comes out. */
const degrees = (most: number): string => (between(-most * 10_000, most * 10_000) / 10_000).toFixed(4);

/** Phone, address, location. */
export const places: Generators = {
  $randomPhoneNumber: plain(phoneNumber),
  // What Postman calls the extension stands in front.
  $randomPhoneNumberExt: plain(() => `${between(1, 99)}-${phoneNumber()}`),
  $randomCity: faked(city),
  $randomStreetName: faked(streetName),
  $randomStreetAddress: faked((faker) => `${faker.location.buildingNumber()} ${streetName(faker)}`),
  $randomCountry: faked((faker) => faker.location.country()),
  $randomCountryCode: faked((faker) => faker.location.countryCode()),
  $randomLatitude: plain(() => degrees(90)),
  $randomLongitude: plain(() => degrees(180)),
};
