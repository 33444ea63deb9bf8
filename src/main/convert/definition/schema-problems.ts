import { Validator } from '@seriousme/openapi-schema-validator';
import type { JsonObject } from '../../../shared/json';
import type { Path } from '../place';

/** Something a definition's schema does not allow, and where. */
export interface SchemaProblem {
  readonly path: Path;
  readonly message: string;
}

/** What the kept validator says of one place. */
interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Keywords that only say that something inside did not fit. */
const wrappers = new Set([
  'oneOf',
  'anyOf',
  'allOf',
  'if',
  'not',
  'propertyNames',
  'discriminator',
  '$ref',
  '$dynamicRef',
]);

const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

const quoted = (value: unknown): string => `“${String(value).slice(0, 100)}”`;

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
  null: 'null',
};

const inWords = ({ keyword, params, message }: Fault): string => {
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return `${quoted(params.missingProperty)} is missing`;
    case 'additionalProperties':
      return `${quoted(params.additionalProperty)} is not known here`;
    case 'unevaluatedProperties':
      return `${quoted(params.unevaluatedProperty)} is not known here`;
    case 'type': {
      const types = Array.isArray(params.type) ? params.type : [params.type];
      return `${types.map((type) => typeWords[String(type)] ?? String(type)).join(' or ')} is expected`;
    }
    case 'enum':
      return `one of ${(params.allowedValues as unknown[]).slice(0, 12).map(String).join(', ')} is expected`;
    case 'const':
      return `${quoted(params.allowedValue)} is expected`;
    case 'pattern':
      return `the text does not have the form ${String(params.pattern).slice(0, 100)}`;
    case 'format':
      return `the text is no ${String(params.format)}`;
    case 'minItems':
    case 'minProperties':
      return `at least ${String(params.limit)} is expected`;
    case 'uniqueItems':
      return 'an entry stands here twice';
    default:
      return message ?? 'this does not fit';
  }
};

/** Of the ways a thing could have been written the validator complains about all: of a reference nobody meant, too. */
const isNoise = ({ keyword, params }: Fault): boolean =>
  wrappers.has(keyword) || (keyword === 'required' && params.missingProperty === '$ref');

/** One problem a place, the innermost first: what holds a fault is at fault itself only by that. */
const chosen = (faults: readonly Fault[]): Fault[] => {
  const told = faults.filter((fault) => !isNoise(fault));
  const all = told.length > 0 ? told : faults.slice(0, 1);
  const within = new Set<string>();
  const found: Fault[] = [];
  const seen = new Set<string>();
  const depth = ({ instancePath }: Fault) => instancePath.split('/').length;
  for (const fault of [...all].sort((a, b) => depth(b) - depth(a))) {
    const key = `${fault.instancePath} ${inWords(fault)}`;
    const isRequired = fault.keyword === 'required';
    if (seen.has(key) || (within.has(fault.instancePath) && !isRequired)) continue;
    seen.add(key);
    const parts = fault.instancePath.split('/');
    for (let end = parts.length - 1; end > 0; end -= 1) within.add(parts.slice(0, end).join('/'));
    found.push(fault);
  }
  return found;
};

const validator = new Validator({ allErrors: true, logger: false, validateFormats: false } as ConstructorParameters<
  typeof Validator
>[0]);

/** What the schema of its version says against a definition. Given data only: it never opens or fetches anything. */
export const schemaProblems = async (definition: JsonObject): Promise<SchemaProblem[]> => {
  // In YAML a version without quotes is a number, which the validator does not take.
  const { openapi, swagger } = definition;
  const versioned = {
    ...definition,
    ...(typeof openapi === 'number' ? { openapi: `${openapi}` } : {}),
    ...(typeof swagger === 'number' ? { swagger: '2.0' } : {}),
  };
  const { valid, errors } = await validator.validate(versioned);
  if (valid || !Array.isArray(errors)) return [];
  return chosen(errors as unknown as Fault[]).map((fault) => ({
    path: pathOf(fault.instancePath),
    message: inWords(fault),
  }));
};
