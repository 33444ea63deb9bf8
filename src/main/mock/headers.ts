import { isObject, type Json } from '../../shared/json';

/** Headers as Node writes them: name, value, name, value …; a name may come twice. */
export type RawHeaders = readonly string[];

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Why a header cannot be sent (RFC 9110 5.1 and 5.5), or undefined. */
export const headerFault = (name: string, value: string): string | undefined => {
  if (!token.test(name)) return `the header name ${JSON.stringify(name)} has a character that no header name can have`;
  if (!fieldValue.test(value)) return `the value of the header ${name} has a character that no header can carry`;
  return undefined;
};

const rowOf = (line: string): [string, string][] => {
  const at = line.indexOf(':');
  return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
};

/** The headers a request or response was saved with: rows, or one text, as older files have them. Rows switched off do not count. */
export const savedHeaders = (header: Json | undefined): [name: string, value: string][] => {
  if (typeof header === 'string') return header.split(/\r?\n/).flatMap(rowOf);
  if (!Array.isArray(header)) return [];
  return header.flatMap((row): [string, string][] => {
    if (typeof row === 'string') return rowOf(row);
    if (!isObject(row) || row.disabled === true || typeof row.key !== 'string' || row.key.trim() === '') return [];
    return [[row.key, row.value === null || row.value === undefined ? '' : String(row.value)]];
  });
};
