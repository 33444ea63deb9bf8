import type { JsonObject } from '../../../shared/json';
import type { PatternTest } from './pattern-test';
import { samplePatterns } from './sample-pattern';

/** Longer than this no text is made, whatever the schema asks for. */
const longest = 4_000;

const byFormat: Readonly<Record<string, string>> = {
  'date-time': '2025-01-15T09:30:00Z',
  date: '2025-01-15',
  time: '09:30:00Z',
  duration: 'P1D',
  email: 'user@example.com',
  'idn-email': 'user@example.com',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com',
  url: 'https://example.com',
  iri: 'https://example.com',
  'uri-reference': '/path',
  'iri-reference': '/path',
  'uri-template': '/path/{id}',
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  byte: 'c3RyaW5n',
  base64: 'c3RyaW5n',
  'json-pointer': '/path',
  'relative-json-pointer': '0/path',
  regex: '^[a-z]+$',
  decimal: '1.50',
  'http-status-code': '200',
};

/** A number put into a text where it still has the format: for the entries of a list, which may have to differ. */
const numbered = (text: string, format: unknown, index: number): string => {
  if (index === 0) return text;
  if (format === 'uuid') return text.slice(0, -6) + String(index).padStart(6, '0');
  if (format === 'email' || format === 'idn-email') return text.replace('@', `${index}@`);
  if (format === 'date' || format === 'date-time') return text.replace('2025-', `${2025 + (index % 1000)}-`);
  if (format === 'uri' || format === 'url' || format === 'iri') return `${text}/${index}`;
  return format === undefined || byFormat[String(format)] === undefined ? `${text}${index}` : text;
};

/**
 * A text that fits a schema: of its format, of its pattern, of the length it asks for. Undefined where it has a pattern
 * and no text was found that fits.
 */
export const sampleText = (schema: JsonObject, index: number, patternFits: PatternTest): string | undefined => {
  const { pattern } = schema;
  const text = textFor(schema, index, patternFits);
  return typeof pattern !== 'string' || patternFits(pattern, text) ? text : undefined;
};

const textFor = (schema: JsonObject, index: number, patternFits: PatternTest): string => {
  const least = Math.min(typeof schema.minLength === 'number' ? schema.minLength : 0, longest);
  const most = typeof schema.maxLength === 'number' ? schema.maxLength : longest;
  const { format, pattern } = schema;
  const ofPattern =
    typeof pattern === 'string'
      ? samplePatterns(pattern, least, most).find((each) => patternFits(pattern, each))
      : undefined;
  if (ofPattern !== undefined) return ofPattern;
  const known = typeof format === 'string' && Object.hasOwn(byFormat, format) ? byFormat[format] : undefined;
  const text = numbered(known ?? 'string', format, index);
  if (text.length > most) return index === 0 ? text.slice(0, most) : String(index).slice(0, most);
  return text.length < least ? text.padEnd(least, known === undefined ? 'string' : 'a') : text;
};
