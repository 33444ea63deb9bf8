import { faked, type Generators, plain } from './generator';
import { locales } from './locales';
import { between, characters, fill, oneOf } from './random';

const lettersAndDigits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

const byte = () => between(0, 255);

export const protocol = (): string => oneOf(['http', 'https']);

export const internet: Generators = {
  $randomIP: plain(() => `${byte()}.${byte()}.${byte()}.${byte()}`),
  $randomIPV6: plain(() => fill('hhhh:hhhh:hhhh:hhhh:hhhh:hhhh:hhhh:hhhh')),
  $randomMACAddress: plain(() => fill('hh:hh:hh:hh:hh:hh')),
  $randomPassword: plain(() => characters(lettersAndDigits, 15)),
  $randomLocale: plain(() => oneOf(locales)),
  $randomUserAgent: faked((faker) => faker.internet.userAgent()),
  $randomProtocol: plain(protocol),
  $randomSemver: plain(() => fill('#.#.#')),
};
