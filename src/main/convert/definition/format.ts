import { parse, print } from 'graphql';
import { parseDocument } from 'yaml';
import { done, type Result, refuse } from '../../../shared/errors';
import type { DefinitionFormat } from '../../../shared/model/api';
import { parseJson } from '../json/parse-json';
import { parseYaml } from '../openapi/yaml';

/** A definition in the usual layout. Comments in YAML stay; a text that cannot be read is refused. */
export const formatDefinition = (text: string, format: DefinitionFormat): Result<string> => {
  if (format === 'json') {
    const data = parseJson(text);
    return data.ok ? done(`${JSON.stringify(data.value, null, 2)}\n`) : data;
  }
  if (format === 'graphql') {
    try {
      return done(`${print(parse(text, { maxTokens: 1_000_000 }))}\n`);
    } catch (error) {
      return refuse({ code: 'definition-broken', problem: error instanceof Error ? error.message : String(error) });
    }
  }
  const data = parseYaml(text);
  if (!data.ok) return data;
  return done(parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).toString({ lineWidth: 0 }));
};
