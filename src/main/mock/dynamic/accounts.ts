import type { Faker } from '@faker-js/faker';
import { faked, type Generators, plain } from './generator';
import { protocol } from './internet';
import { oneOf } from './random';

const domainSuffix = () => oneOf(['com', 'biz', 'info', 'name', 'net', 'org']);

/** A first name, as in Postman: faker's own are two words now. */
const domainWord = (faker: Faker): string =>
  faker.person
    .firstName()
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

const domainName = (faker: Faker): string => `${domainWord(faker)}.${domainSuffix()}`;

/** Domains, e-mail addresses, users. */
export const accounts: Generators = {
  $randomDomainName: faked(domainName),
  $randomDomainSuffix: plain(domainSuffix),
  $randomDomainWord: faked(domainWord),
  $randomEmail: faked((faker) => faker.internet.email()),
  $randomExampleEmail: faked((faker) => faker.internet.exampleEmail()),
  $randomUserName: faked((faker) => faker.internet.username()),
  $randomUrl: faked((faker) => `${protocol()}://${domainName(faker)}`),
};
