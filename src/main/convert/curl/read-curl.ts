import { done, type Result } from '../../../shared/errors';
import { nameOr } from '../named';
import type { ReadRequests } from '../read-document';
import { parseCurl } from './parse-curl';

/** The requests of a text of cURL commands, named as their file, or as their host where there is no file. */
export const readCurl = (text: string, file: string): Result<ReadRequests> => {
  const read = parseCurl(text);
  if (!read.ok) return read;
  const [, base] = /^(.+)\.[^./\\]+$/s.exec(file) ?? [];
  const host = read.value[0]?.name.split('/', 1)[0];
  const name = nameOr(base ?? host, file, 'cURL');
  return done({ kind: 'requests', name: name.split(/[\\/]/).at(-1) || name, format: 'cURL', requests: read.value });
};
