import { isObject, type Json, textOr } from '../../shared/json';
import type { MockCall } from './call';
import { resolveVariables, type Scope } from './variables';

/** The tokens that matter: names, brackets and colons; comments and texts are passed over. */
const tokens = /#[^\n]*|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|[_A-Za-z]\w*|[{}()[\]:]/g;
/** Longer queries are not looked through: a call must not cost more than that. */
const longest = 200_000;

/** The first field of the operation that is asked for, as `query pets`; undefined where the text has none. */
const operationIn = (text: string, wanted: string): string | undefined => {
  let kind = 'query';
  let name = '';
  let depth = 0;
  let previous = '';
  let isFirst = false;
  let field: string | undefined;
  for (const [token] of text.matchAll(tokens)) {
    if (token.startsWith('#') || token.startsWith('"')) continue;
    if (token === '(' || token === '[') depth += 100_000;
    else if (token === ')' || token === ']') depth -= 100_000;
    else if (token === '{') depth += 1;
    else if (token === '}') {
      depth -= 1;
      if (depth === 0) {
        if (field !== undefined && kind !== 'fragment' && (wanted === '' || name === wanted)) return `${kind} ${field}`;
        [kind, name, field] = ['query', '', undefined];
      }
    } else if (depth === 0 && /^(?:query|mutation|subscription|fragment)$/.test(token)) kind = token;
    else if (depth === 0 && name === '') name = token;
    // Behind an alias stands the field itself.
    else if (depth === 1 && token !== ':' && (field === undefined || (isFirst && previous === ':'))) {
      isFirst = field === undefined;
      field = token;
    }
    previous = token;
  }
  return undefined;
};

/** The GraphQL operation a call asks for, where it asks for one. */
export const operationOfCall = ({ body }: MockCall): string | undefined => {
  if (body.length === 0 || body.length > longest) return undefined;
  try {
    const data: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return isObject(data) ? operationIn(textOr(data.query, ''), textOr(data.operationName, '')) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The GraphQL operation a request was saved with, in Postman's GraphQL form: the example answers it alone. It is read
 * off the query itself, so that it goes through any export; undefined where the query has variables without a value.
 */
export const operationOfRequest = (body: Json | undefined, scope: Scope): string | undefined => {
  if (!isObject(body) || body.disabled === true || body.mode !== 'graphql' || !isObject(body.graphql)) return undefined;
  const query = resolveVariables(textOr(body.graphql.query, ''), scope);
  if (query.length > longest || query.includes('{{')) return undefined;
  return operationIn(query, textOr(body.graphql.operationName, ''));
};
