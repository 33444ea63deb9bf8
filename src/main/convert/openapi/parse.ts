import { done, type Result, refuse } from '../../../shared/errors';
import { isObject, type Json, type JsonObject } from '../../../shared/json';
import { parseJson } from '../json/parse-json';
import { inWords } from '../place';
import { parseYaml } from './yaml';

/** The text of a definition, JSON or YAML, as data; or the line and column of what is wrong with it. */
export const parseDefinition = (text: string): Result<JsonObject> => {
  const start = text.trimStart();
  if (start === '') return refuse({ code: 'file-empty' });
  // All JSON is YAML; what begins as JSON was meant as JSON, and is read faster and its faults said better as such.
  const data: Result<Json> = start.startsWith('{') || start.startsWith('[') ? parseJson(text) : parseYaml(text);
  if (!data.ok) return data;
  return isObject(data.value) ? done(data.value) : refuse({ code: 'file-not-recognised', found: inWords(data.value) });
};
