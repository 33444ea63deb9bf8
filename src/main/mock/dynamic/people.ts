import { faked, type Generators } from './generator';

/** Names and professions. */
export const people: Generators = {
  $randomFirstName: faked((faker) => faker.person.firstName()),
  $randomLastName: faked((faker) => faker.person.lastName()),
  $randomFullName: faked((faker) => faker.person.fullName()),
  $randomNamePrefix: faked((faker) => faker.person.prefix()),
  $randomNameSuffix: faked((faker) => faker.person.suffix()),

  $randomJobArea: faked((faker) => faker.person.jobArea()),
  $randomJobDescriptor: faked((faker) => faker.person.jobDescriptor()),
  $randomJobTitle: faked((faker) => faker.person.jobTitle()),
  $randomJobType: faked((faker) => faker.person.jobType()),
};
