import type { Faker } from '@faker-js/faker';
import { faked, type Generators } from './generator';
import { between } from './random';

const paragraph = ({ lorem }: Faker): string => lorem.paragraph({ min: 3, max: 6 });

// Postman's own separator. In a JSON string it is as wrong here as it is there.
const paragraphs = (faker: Faker): string => Array.from({ length: 3 }, () => paragraph(faker)).join('\n \r');

const forms: readonly ((faker: Faker) => string)[] = [
  ({ lorem }) => lorem.word(),
  ({ lorem }) => lorem.words(3),
  ({ lorem }) => lorem.sentence({ min: 3, max: 10 }),
  ({ lorem }) => lorem.sentences({ min: 2, max: 6 }),
  paragraph,
  paragraphs,
  ({ lorem }) => lorem.lines({ min: 1, max: 5 }),
];

/** A text of any of the forms. */
const text = (faker: Faker): string => forms[between(0, forms.length - 1)]?.(faker) ?? '';

/** Lorem ipsum. The numbers are Postman's, which are not faker's own everywhere. */
export const lorem: Generators = {
  $randomLoremWord: faked((faker) => faker.lorem.word()),
  $randomLoremWords: faked((faker) => faker.lorem.words(3)),
  $randomLoremSentence: faked((faker) => faker.lorem.sentence({ min: 3, max: 10 })),
  $randomLoremSentences: faked((faker) => faker.lorem.sentences({ min: 2, max: 6 })),
  $randomLoremParagraph: faked(paragraph),
  $randomLoremParagraphs: faked(paragraphs),
  $randomLoremText: faked(text),
  $randomLoremSlug: faked((faker) => faker.lorem.slug(3)),
  $randomLoremLines: faked((faker) => faker.lorem.lines({ min: 1, max: 5 })),
};
