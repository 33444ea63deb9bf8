import { faked, type Generators, plain } from './generator';
import { between } from './random';

export const stores: Generators = {
  // Postman's page says 100..999, its program this.
  $randomPrice: plain(() => (between(0, 100_000) / 100).toFixed(2)),
  $randomProduct: faked((faker) => faker.commerce.product()),
  $randomProductAdjective: faked((faker) => faker.commerce.productAdjective()),
  $randomProductMaterial: faked((faker) => faker.commerce.productMaterial()),
  $randomProductName: faked((faker) => faker.commerce.productName()),
  $randomDepartment: faked((faker) => faker.commerce.department()),
};
