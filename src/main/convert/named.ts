import type { Json } from '../../shared/json';

const endings = /(?:\.postman_(?:collection|environment|globals))?\.json$/i;

/** The name a document gives itself, or the file's name without its ending where it gives none. */
export const nameOr = (name: Json | undefined, file: string, otherwise: string): string => {
  if (typeof name === 'string' && name.trim() !== '') return name;
  const last = file.split(/[\\/]/).at(-1) ?? '';
  return last.replace(endings, '').trim() || otherwise;
};
