import { faked, type Generators } from './generator';

export const databases: Generators = {
  $randomDatabaseColumn: faked((faker) => faker.database.column()),
  $randomDatabaseType: faked((faker) => faker.database.type()),
  $randomDatabaseCollation: faked((faker) => faker.database.collation()),
  $randomDatabaseEngine: faked((faker) => faker.database.engine()),
};
