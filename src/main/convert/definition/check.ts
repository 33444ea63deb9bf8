import type { Refusal } from '../../../shared/errors';
import { importLimit } from '../../../shared/import-limit';
import { isObject, type JsonObject } from '../../../shared/json';
import type { DefinitionCheck, DefinitionProblem, DefinitionType, OutlineEntry } from '../../../shared/model/api';
import { refusalInWords, shortened, sizeInWords } from '../../../shared/words';
import { foreignToApis } from '../foreign';
import { brokenRefs, refsIn } from '../openapi/broken-ref';
import { methods } from '../openapi/operation';
import { parseDefinition } from '../openapi/parse';
import { definitionKind } from '../openapi/recognise';
import { followIn, isNamed, keysOf } from '../openapi/refs';
import type { Path } from '../place';
import { foreignData } from './foreign-data';
import { checkGraphql } from './graphql';
import { looksLikeGraphql } from './looks-like-graphql';
import { type Positions, positionsIn } from './positions';
import { schemaProblems } from './schema-problems';
import { undescribedParameters } from './undescribed-parameters';

/** So many problems are listed; whoever has more begins with these. */
const mostProblems = 200;

const types: Readonly<Record<string, DefinitionType>> = {
  'OpenAPI 3.0': 'openapi-3.0',
  'OpenAPI 3.1': 'openapi-3.1',
  'Swagger 2.0': 'swagger-2.0',
};

const first = (message: string, line = 1, column = 1): DefinitionProblem => ({
  severity: 'error',
  line,
  column,
  message,
});

const nothing: DefinitionCheck = {
  type: null,
  foreign: null,
  title: '',
  version: '',
  problems: [],
  more: 0,
  outline: [],
  targets: null,
};

/** What a problem says; whoever shows it puts the stop behind it. */
const asProblem = (error: Refusal): DefinitionProblem => first(refusalInWords(error).replace(/\.$/, ''));

const foreignCheck = (found: string): DefinitionCheck => ({
  ...nothing,
  foreign: found,
  problems: [asProblem({ code: 'definition-foreign', found })],
});

/** Where and why a reference leads nowhere. Whatever lies outside of the file is never looked at. */
const refInWords = (ref: string, definition: JsonObject): string => {
  const name = `“${shortened(ref, 200)}”`;
  if (/^(?:https?:)?\/\//i.test(ref))
    return `${name} is on the network: nothing is fetched; put what it names into this definition`;
  if (!ref.startsWith('#')) return `${name} is in another file: put what it names into this definition`;
  return isNamed(definition, ref)
    ? `${name} leads in a circle: it only leads back to itself`
    : `${name} leads nowhere: nothing in this definition has that name`;
};

const outlineOf = (definition: JsonObject, positions: Positions): OutlineEntry[] => {
  const entry = (group: OutlineEntry['group'], label: string, path: Path): OutlineEntry => ({
    group,
    label,
    line: positions.at(path).line,
  });
  const paths = Object.entries(isObject(definition.paths) ? definition.paths : {}).flatMap(([path, item]) => {
    const own = methods.filter((method) => isObject(item) && isObject(item[method]));
    const label = (method: string) => `${method.toUpperCase()} ${path}`;
    return own.length === 0
      ? [entry('paths', path, ['paths', path])]
      : own.map((method) => entry('paths', label(method), ['paths', path, method]));
  });
  const { components, definitions } = definition;
  const place = isObject(definitions) ? ['definitions'] : ['components', 'schemas'];
  const schemas = isObject(definitions) ? definitions : isObject(components) ? components.schemas : undefined;
  const names = Object.keys(isObject(schemas) ? schemas : {});
  return [...paths, ...names.map((name) => entry('schemas', name, [...place, name]))];
};

const unknownVersion = (data: JsonObject): string => {
  const version = data.openapi ?? data.swagger;
  return version === undefined
    ? 'This is no OpenAPI or Swagger definition: “openapi: 3.0.3” or “swagger: "2.0"” is missing at its beginning'
    : `Version ${shortened(String(version), 40)} is not known: OpenAPI 3.0, OpenAPI 3.1 and Swagger 2.0 are`;
};

/** Where what the references of a definition name begins. */
const targetsOf = (definition: JsonObject, positions: Positions): NonNullable<DefinitionCheck['targets']> => {
  const refs = new Set([...refsIn(definition)].map(({ ref }) => ref));
  const named = [...refs].filter((ref) => isNamed(definition, ref));
  return Object.fromEntries(named.map((ref) => [ref, positions.at(keysOf(ref))]));
};

/** Looks an OpenAPI or Swagger definition through: what it is, what is in it, and what is wrong with it. */
const checkOpenApi = async (text: string): Promise<DefinitionCheck> => {
  const other = foreignToApis(text);
  if (other !== undefined) return foreignCheck(other);
  const parsed = parseDefinition(text);
  if (!parsed.ok) {
    const { error } = parsed;
    if (error.code === 'file-not-yaml' || error.code === 'file-not-json') {
      const language = error.code === 'file-not-yaml' ? 'YAML' : 'JSON';
      return { ...nothing, problems: [first(`Not valid ${language}: ${error.problem}`, error.line, error.column)] };
    }
    const problem =
      error.code === 'file-not-recognised'
        ? first(`This is no OpenAPI or Swagger definition: found ${error.found}`)
        : asProblem(error);
    return { ...nothing, problems: [problem] };
  }
  const definition = parsed.value;
  const found = foreignData(definition);
  if (found !== undefined) return foreignCheck(found);
  const kind = definitionKind(definition);
  const positions = positionsIn(text);
  if (kind === undefined || types[kind] === undefined) {
    const at = positions.at([definition.openapi === undefined ? 'swagger' : 'openapi']);
    return { ...nothing, problems: [first(unknownVersion(definition), at.line, at.column)] };
  }
  const problems: DefinitionProblem[] = [];
  let more = 0;
  const add = (path: Path, message: string, severity: DefinitionProblem['severity'] = 'error') => {
    if (problems.length >= mostProblems) more += 1;
    else problems.push({ severity, ...positions.at(path), message });
  };
  const follow = followIn(definition);
  for (const { path, ref } of brokenRefs(definition, follow)) add(path, refInWords(ref, definition));
  for (const { path, message } of await schemaProblems(definition)) {
    const place = path.length === 0 ? '' : ` (${path.slice(-3).join(' › ')})`;
    add(path, `${message.charAt(0).toUpperCase()}${message.slice(1)}${shortened(place, 120)}`);
  }
  for (const { path, name } of undescribedParameters(definition, follow))
    add(path, `No parameter describes “{${shortened(name, 80)}}” of this path`, 'warning');
  const { title, version } = isObject(definition.info) ? definition.info : {};
  return {
    type: types[kind],
    foreign: null,
    title: typeof title === 'string' ? title : '',
    // In YAML a version without quotes may be a number.
    version: typeof version === 'string' || typeof version === 'number' ? String(version) : '',
    problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
    more,
    outline: outlineOf(definition, positions),
    targets: targetsOf(definition, positions),
  };
};

/** Looks a definition through. `wanted` is what it is said to be; a text that is something else is told so. */
export const checkDefinition = async (text: string, wanted: DefinitionType | null): Promise<DefinitionCheck> => {
  const bytes = Buffer.byteLength(text);
  if (bytes > importLimit) {
    return {
      ...nothing,
      problems: [first(`It has ${sizeInWords(bytes)}; up to ${sizeInWords(importLimit)} can be read`)],
    };
  }
  if (text.trim() === '') return { ...nothing, problems: [first('The definition is empty')] };
  const isGraphql = wanted === 'graphql' || (wanted === null && looksLikeGraphql(text));
  const found = isGraphql ? checkGraphql(text) : await checkOpenApi(text);
  if (wanted === null || found.type === null || found.type === wanted) return found;
  const warning = {
    ...first(`This is ${nameOfType[found.type]}; the version is set to ${nameOfType[wanted]}`),
    severity: 'warning' as const,
  };
  return { ...found, problems: [warning, ...found.problems] };
};

/** What people call each type. */
const nameOfType: Readonly<Record<DefinitionType, string>> = {
  'openapi-3.0': 'OpenAPI 3.0',
  'openapi-3.1': 'OpenAPI 3.1',
  'swagger-2.0': 'Swagger 2.0',
  graphql: 'GraphQL',
};
