/** Stands in for what electron-store would check values with, were it given a schema: it never is. */
export class Ajv2020 {}
export default {};
