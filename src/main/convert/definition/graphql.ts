import {
  buildASTSchema,
  type DefinitionNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isTypeDefinitionNode,
  Kind,
  parse,
  validateSchema,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import type { DefinitionCheck, DefinitionProblem, OutlineEntry } from '../../../shared/model/api';

/** So deep a text may nest brackets: the parser recurses. */
const deepest = 500;
const mostTokens = 1_000_000;

const problemOf = (error: unknown): DefinitionProblem => {
  const [at] = (error as Partial<GraphQLError>).locations ?? [];
  const message = error instanceof Error ? error.message : String(error);
  return {
    severity: 'error',
    line: at?.line ?? 1,
    column: at?.column ?? 1,
    message: message.replace(/^Syntax Error: /, 'Not valid GraphQL: '),
  };
};

const nestsTooDeep = (text: string): boolean => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x7b || char === 0x5b || char === 0x28) depth += 1;
    else if (char === 0x7d || char === 0x5d || char === 0x29) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
};

const roots = new Set(['Query', 'Mutation', 'Subscription']);

const outlineOf = (definitions: readonly DefinitionNode[]): OutlineEntry[] =>
  definitions.flatMap((node): OutlineEntry[] => {
    const line = node.loc?.startToken.line ?? 1;
    const isRoot = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (isRoot && roots.has(node.name.value)) {
      return (node.fields ?? []).map((field) => ({
        group: 'operations',
        label: `${node.name.value.toLowerCase()} ${field.name.value}`,
        line: field.loc?.startToken.line ?? line,
      }));
    }
    return isTypeDefinitionNode(node)
      ? [{ group: 'types', label: node.name.value, line: node.name.loc?.startToken.line ?? line }]
      : [];
  });

/** A schema, or what is wrong with its text. */
const readSchema = (text: string) => {
  if (nestsTooDeep(text))
    return { problems: [problemOf(new Error(`Nested too deep: more than ${deepest} levels`))], outline: [] };
  try {
    const document = parse(text, { maxTokens: mostTokens });
    const outline = outlineOf(document.definitions);
    const faults = validateSDL(document);
    if (faults.length > 0) return { problems: faults.map(problemOf), outline };
    const schema = buildASTSchema(document, { assumeValidSDL: true });
    return { schema, problems: validateSchema(schema).map(problemOf), outline };
  } catch (error) {
    return { problems: [problemOf(error)], outline: [] };
  }
};

/** Looks a GraphQL schema through. */
export const checkGraphql = (text: string): DefinitionCheck => {
  const { problems, outline } = readSchema(text);
  return {
    type: 'graphql',
    foreign: null,
    title: '',
    version: '',
    problems: problems.slice(0, 200),
    more: Math.max(0, problems.length - 200),
    outline,
    targets: null,
  };
};

/** One query or mutation of a schema, with its type for values. */
export interface GraphqlOperation {
  readonly kind: 'query' | 'mutation';
  readonly field: ReturnType<GraphQLObjectType['getFields']>[string];
}

/** The operations of a schema that has no fault, or its first fault. */
export const graphqlOperations = (
  text: string,
): { schema: GraphQLSchema; operations: GraphqlOperation[] } | DefinitionProblem => {
  const { schema, problems } = readSchema(text);
  const [problem] = problems;
  if (!schema || problem) return problem ?? problemOf(new Error('The schema could not be read'));
  const of = (kind: 'query' | 'mutation', type: GraphQLObjectType | null | undefined) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
  return { schema, operations: [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())] };
};
