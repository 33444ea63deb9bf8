import { isObject, type Json, type JsonObject } from '../../../shared/json';
import { fits } from './fits';
import { flatten } from './flat-schema';
import { createPatternTest } from './pattern-test';
import type { Follow } from './refs';
import { sample } from './sample';

/** The options of Postman's "Show advanced settings" (facts 7.3); what is left out has Postman's default. */
export interface ConversionOptions {
  readonly requestNameSource?: 'Fallback' | 'URL';
  readonly indentCharacter?: 'Space' | 'Tab';
  /** What requests hold: real values (ours, as people send them), or Postman's `<string>`. Examples always hold real ones. */
  readonly parametersResolution?: 'Example' | 'Schema';
  /** Where example responses come from: the author's examples, or made up from the schema alone. */
  readonly exampleParametersResolution?: 'Example' | 'Schema';
  /** Folders of paths that hold one thing only give way to it. */
  readonly collapseFolders?: boolean;
  /** How deep optional parts of a schema are followed. */
  readonly optionalDepth?: number;
  readonly folderStrategy?: 'Paths' | 'Tags';
  readonly nestedFolderHierarchy?: boolean;
  readonly includeAuthInfoInExample?: boolean;
  readonly enableOptionalParameters?: boolean;
  readonly keepImplicitHeaders?: boolean;
  readonly includeDeprecated?: boolean;
  readonly alwaysInheritAuthentication?: boolean;
}

type Side = 'request' | 'response';

/** A flat schema and a value that fits it. */
export interface Shape {
  readonly schema: JsonObject;
  readonly value: Json;
}

/** What all steps of one conversion share. */
export interface Conversion {
  readonly follow: Follow;
  readonly options: ConversionOptions;
  readonly indent: string;
  /** The shape of a body, parameter or header. The same schema is worked out once: errors are on every operation. */
  readonly shapeOf: (schema: Json | undefined, side: Side) => Shape;
}

export const conversionOf = (follow: Follow, options: ConversionOptions): Conversion => {
  const known = { request: new Map<unknown, Shape>(), response: new Map<unknown, Shape>() };
  const includeDeprecated = options.includeDeprecated ?? true;
  const patternFits = createPatternTest();
  const suits = (flat: JsonObject, schema: JsonObject): boolean =>
    fits(sample(flat, patternFits), schema, { patternFits, follow });
  return {
    follow,
    options,
    indent: options.indentCharacter === 'Tab' ? '\t' : '  ',
    shapeOf: (schema, side) => {
      const isRef = isObject(schema) && typeof schema.$ref === 'string' && Object.keys(schema).length === 1;
      const key = isRef ? schema.$ref : schema;
      const found = known[side].get(key);
      if (found) return found;
      const flat =
        flatten(schema, {
          follow,
          side,
          includeDeprecated,
          suits,
          ...(options.optionalDepth === undefined ? {} : { optionalDepth: options.optionalDepth }),
        }) ?? {};
      const shape = { schema: flat, value: sample(flat, patternFits) };
      known[side].set(key, shape);
      return shape;
    },
  };
};
