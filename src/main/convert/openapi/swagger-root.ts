import { type Json, type JsonObject, listOr, textOr } from '../../../shared/json';

const flows: Readonly<Record<string, string>> = { application: 'clientCredentials', accessCode: 'authorizationCode' };

/** A security scheme as OpenAPI 3 says it. */
export const swaggerSecurity = (scheme: JsonObject): JsonObject => {
  if (scheme.type === 'basic') return { type: 'http', scheme: 'basic' };
  if (scheme.type !== 'oauth2') return scheme;
  const flow = textOr(scheme.flow, 'implicit');
  return { type: 'oauth2', flows: Object.fromEntries([[flows[flow] ?? flow, scheme]]) };
};

/** The first URL a Swagger definition is served at, with its base path. */
export const swaggerServers = ({ host, basePath, schemes }: JsonObject): Json[] => {
  const path = textOr(basePath, '').replace(/^\/+|\/+$/g, '');
  const base = path === '' ? '' : `/${path}`;
  if (typeof host !== 'string' || host === '') return base === '' ? [] : [{ url: base }];
  const [scheme = 'https'] = listOr(schemes)
    .filter((each) => each === 'https' || each === 'http')
    .sort()
    .reverse();
  return [{ url: `${String(scheme)}://${host}${base}` }];
};
