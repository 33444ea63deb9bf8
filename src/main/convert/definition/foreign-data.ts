import { isObject, type Json } from '../../../shared/json';
import { isCollectionV1 } from '../collection/read';
import { isEnvironment } from '../environment';
import { foreignObject } from '../foreign';
import { isHar } from '../har/read-har';

/** What data is that is no definition of an API, where that is easily told by what it holds. */
export const foreignData = (data: Json): string | undefined => {
  if (!isObject(data) || 'openapi' in data || 'swagger' in data) return undefined;
  if (isHar(data)) return 'a HAR file';
  if (Array.isArray(data.item) || isCollectionV1(data)) return 'a Postman collection';
  return foreignObject(data) ?? (isEnvironment(data) ? 'a Postman environment' : undefined);
};
