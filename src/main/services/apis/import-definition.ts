import { done, type Result, refuse } from '../../../shared/errors';
import { type DefinitionType, defaultGenerationOptions } from '../../../shared/model/api';
import type { ImportReport } from '../../../shared/model/import';
import { shortened } from '../../../shared/words';
import type { DefinitionWorks } from '../../convert/definition/client';
import type { ReadDefinition } from '../../convert/read-document';
import { renameCollection } from '../../workspace/collections';
import type { Apis } from './apis';
import type { Generation } from './generation';
import type { GenerationJobs } from './generation-jobs';

type Imported = ImportReport['imported'];

/** Takes the definition of a file into the workspace, as an API and a collection of it. */
export type ImportDefinition = (file: string, read: ReadDefinition, job: string) => Promise<Result<Imported>>;

interface Parts {
  readonly works: DefinitionWorks;
  readonly jobs: GenerationJobs;
  readonly apis: Apis;
  readonly generation: Generation;
}

const typeNames: Readonly<Record<DefinitionType, string>> = {
  'openapi-3.0': 'OpenAPI 3.0',
  'openapi-3.1': 'OpenAPI 3.1',
  'swagger-2.0': 'Swagger 2.0',
  graphql: 'GraphQL',
};

/** The longest name an API takes from its definition. */
const longestName = 255;

/**
 * As Postman does: an API of the definition's name and version, and a collection generated with the usual options and
 * linked to it. The collection is made first, so that a definition that gives none, or is given up, leaves nothing.
 */
export const createImportDefinition =
  ({ works, jobs, apis, generation }: Parts): ImportDefinition =>
  async (file, read, job) => {
    const { text } = read;
    const made = await jobs.within(job, async (signal) => {
      const checked = await works.run({ job: 'check', text, type: null }, { signal });
      if (!checked.ok) return checked;
      const { type, title, version, problems } = checked.value;
      if (type === null) {
        const [first] = problems;
        const problem = first ? `line ${first.line}, column ${first.column}: ${first.message}` : `it is ${read.format}`;
        return refuse({ code: 'definition-broken', problem });
      }
      const generated = await jobs.make(text, type, defaultGenerationOptions, job);
      return generated.ok ? done({ ...generated.value, type, title, version }) : generated;
    });
    if (!made.ok) return made;
    const { collection, definition, type, title, version } = made.value;
    const name = shortened(title.trim() || read.name, longestName);
    const format = type === 'graphql' ? 'graphql' : read.format.endsWith('in YAML') ? 'yaml' : 'json';
    const place = await apis.create(name, {
      ...{ name: version.trim() || '1.0.0', type, format, text, isKnown: true },
    });
    if (!place.ok) return place;
    renameCollection(collection, name);
    const link = { generated: { definition, options: defaultGenerationOptions } };
    const kept = await generation.keep({ place: place.value, name, document: collection, link });
    if (!kept.ok) return kept;
    const { api, version: id } = place.value;
    return done([
      { file, target: { kind: 'api-version', api, id }, name, format: `API · ${typeNames[type]}` },
      { file, target: { kind: 'collection', id: kept.value }, name, format: 'Collection generated from it' },
    ]);
  };
