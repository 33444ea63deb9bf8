import type { Faker } from '@faker-js/faker';
import { faked, type Generators, plain } from './generator';
import { protocol } from './internet';
import { between, oneOf } from './random';

const domainSuffix = () => oneOf(['com', 'biz', 'info', 'name', 'net', 'org']);

/** Letters only: names have spaces and quotes in them. */
const bare = (name: string): string => name.replace(/[^a-z]/gi, '');

/** A first name, as in Postman: faker's own are two words now. */
const domainWord = (faker: Faker): string => bare(faker.person.firstName()).toLowerCase();

const domainName = (faker: Faker): string => `${domainWord(faker)}.${domainSuffix()}`;

/** A name in one of Postman's three ways (`Ida3`, `Sonny.Nienow`, `Joyce_Rath7`): faker's own takes three times as long. */
const userName = ({ person }: Faker): string => {
  const first = bare(person.firstName());
  const way = between(0, 2);
  if (way === 0) return `${first}${between(0, 99)}`;
  const both = `${first}${oneOf(['.', '_'])}${bare(person.lastName())}`;
  return way === 1 ? both : `${both}${between(0, 99)}`;
};

/** Domains, e-mail addresses, users. */
export const accounts: Generators = {
  $randomDomainName: faked(domainName),
  $randomDomainSuffix: plain(domainSuffix),
  $randomDomainWord: faked(domainWord),
  $randomEmail: faked((faker) => `${userName(faker)}@${oneOf(faker.definitions.internet.free_email)}`),
  $randomExampleEmail: faked((faker) => `${userName(faker)}@${oneOf(faker.definitions.internet.example_email)}`),
  $randomUserName: faked(userName),
  $randomUrl: faked((faker) => `${protocol()}://${domainName(faker)}`),
};
