import fc from 'fast-check';
import type { z } from 'zod';

/** What an attacker would put where a text is wanted. `evil` is the name of a file that must not come to be. */
export const hostileTexts = (evil: string): string[] => [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  ' ',
  `../../../${evil}`,
  `..\\..\\..\\${evil}`,
  `../../../../../../../../tmp/${evil}`,
  `/tmp/${evil}`,
  `C:\\${evil}`,
  `file:///tmp/${evil}`,
  '/etc/passwd',
  `x\0/../../${evil}`,
  '.',
  '..',
  '<script>globalThis.pwned = true</script>',
  '{{a}}{{{{a}}}}',
  "'; DROP TABLE calls; --",
  '%',
  '\ud800',
  '\u202e\u0000\u0007',
  '9'.repeat(400),
  'é'.repeat(60_000),
  '{"__proto__": {"pwned": true}}',
];

const anyNumber = fc.oneof(
  fc.constantFrom(0, -1, 1, 0.5, Number.NaN, Infinity, -Infinity, 2 ** 53, 1e308, -0),
  fc.integer({ min: -5, max: 70_000 }),
);

/** Values that fit nowhere: other types, other prototypes, accessors' results, cycles are left to the bridge. */
const misfits = (text: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.oneof(
    text,
    anyNumber,
    fc.constantFrom<unknown>(null, undefined, true, 7n, new Date(0), new Map([['a', 1]]), new Uint8Array([0, 1]), []),
    fc.constant(JSON.parse('{"__proto__": {"pwned": true}, "constructor": {"prototype": {"pwned": true}}}')),
    fc.object({ maxDepth: 2, withNullPrototype: true }),
  );

interface Def {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly entries?: Record<string, unknown>;
  readonly valueType?: z.ZodType;
}

/** Inputs in the shape a schema asks for, hostile in what they hold. */
export const fitting = (schema: z.ZodType, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const def = schema._zod.def as unknown as Def;
  const inner = (of: z.ZodType | undefined) => (of ? fitting(of, text) : fc.constant(undefined));
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, of]) => [key, inner(of)])));
    case 'array':
      return fc.array(inner(def.element), { maxLength: 3 });
    case 'union':
      return fc.oneof(...(def.options ?? []).map(inner));
    case 'optional':
    case 'default':
      return fc.option(inner(def.innerType), { nil: undefined });
    case 'nullable':
      return fc.option(inner(def.innerType), { nil: null });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'record':
      return fc.dictionary(text, inner(def.valueType), { maxKeys: 3 });
    case 'string': {
      const { maxLength } = schema as z.ZodString;
      return text.map((each) => each.slice(0, maxLength ?? undefined));
    }
    case 'number': {
      const { minValue, maxValue } = schema as z.ZodNumber;
      // Mostly one that is let in, so that what lies behind is reached.
      const accepted = fc.integer({ min: Math.max(minValue ?? 0, -1e6), max: Math.min(maxValue ?? 1e6, 1e6) });
      return fc.oneof({ weight: 40, arbitrary: accepted }, anyNumber);
    }
    case 'boolean':
      return fc.boolean();
    case 'custom':
      return fc.oneof(
        text.map((each) => new Uint8Array(Buffer.from(each))),
        fc.uint8Array({ maxLength: 200 }),
      );
    default:
      throw new Error(`no hostile values for a ${def.type}`);
  }
};

/** Inputs of a call: mostly in its shape, some with one part that fits nowhere, some nothing like it. */
export const hostileInput = (schema: z.ZodType, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const misfit = misfits(text);
  const bent = fc.tuple(fitting(schema, text), fc.nat(), misfit).map(([input, at, value]) => {
    const keys = Object.keys(input as object);
    const key = keys[at % Math.max(1, keys.length)];
    return key === undefined ? value : { ...(input as object), [key]: value };
  });
  return fc.oneof({ weight: 6, arbitrary: fitting(schema, text) }, { weight: 2, arbitrary: bent }, misfit);
};
