import type { Faker } from '@faker-js/faker';
import { faked, type Generators } from './generator';
import { between, oneOf } from './random';

/** Where a random word comes from: the same places as in Postman, each as likely. */
const wordSources: readonly ((faker: Faker) => string)[] = [
  ({ commerce }) => commerce.department(),
  ({ commerce }) => commerce.productName(),
  ({ commerce }) => commerce.productAdjective(),
  ({ commerce }) => commerce.productMaterial(),
  ({ commerce }) => commerce.product(),
  ({ color }) => color.human(),
  ({ company }) => company.catchPhraseAdjective(),
  ({ company }) => company.catchPhraseDescriptor(),
  ({ company }) => company.catchPhraseNoun(),
  ({ company }) => company.buzzAdjective(),
  ({ company }) => company.buzzVerb(),
  ({ company }) => company.buzzNoun(),
  ({ definitions }) => oneOf(definitions.location.street_suffix),
  ({ location }) => location.county(),
  ({ location }) => location.country(),
  ({ location }) => location.state(),
  ({ finance }) => finance.accountName(),
  ({ finance }) => finance.transactionType(),
  ({ finance }) => finance.currencyName(),
  ({ hacker }) => hacker.noun(),
  ({ hacker }) => hacker.verb(),
  ({ hacker }) => hacker.adjective(),
  ({ hacker }) => hacker.ingverb(),
  ({ hacker }) => hacker.abbreviation(),
  ({ person }) => person.jobDescriptor(),
  ({ person }) => person.jobArea(),
  ({ person }) => person.jobType(),
];

const word = (faker: Faker): string => {
  const source = wordSources[between(0, wordSources.length - 1)];
  return source ? oneOf(source(faker).split(' ')) : '';
};

export const grammar: Generators = {
  $randomNoun: faked((faker) => faker.hacker.noun()),
  $randomVerb: faked((faker) => faker.hacker.verb()),
  $randomIngverb: faked((faker) => faker.hacker.ingverb()),
  $randomAdjective: faked((faker) => faker.hacker.adjective()),
  $randomWord: faked(word),
  $randomWords: faked((faker) => Array.from({ length: between(2, 5) }, () => word(faker)).join(' ')),
  $randomPhrase: faked((faker) => faker.hacker.phrase()),
};
