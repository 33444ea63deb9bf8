/** The maker of values within the library: one for the process, set up by its options. */
declare module 'openapi-to-postmanv2/assets/json-schema-faker.js' {
  const faker: { option(options: { random: () => number }): void };
  export default faker;
}
