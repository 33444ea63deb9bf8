import { faked, type Generators, plain } from './generator';
import { oneOf } from './random';

/** Companies and catchphrases. What Postman calls Bs is faker's buzz today. */
export const business: Generators = {
  $randomCompanyName: faked((faker) => faker.company.name()),
  $randomCompanySuffix: plain(() => oneOf(['Inc', 'and Sons', 'LLC', 'Group'])),
  $randomBs: faked((faker) => faker.company.buzzPhrase()),
  $randomBsAdjective: faked((faker) => faker.company.buzzAdjective()),
  $randomBsBuzz: faked((faker) => faker.company.buzzVerb()),
  $randomBsNoun: faked((faker) => faker.company.buzzNoun()),

  $randomCatchPhrase: faked((faker) => faker.company.catchPhrase()),
  $randomCatchPhraseAdjective: faked((faker) => faker.company.catchPhraseAdjective()),
  $randomCatchPhraseDescriptor: faked((faker) => faker.company.catchPhraseDescriptor()),
  $randomCatchPhraseNoun: faked((faker) => faker.company.catchPhraseNoun()),
};
