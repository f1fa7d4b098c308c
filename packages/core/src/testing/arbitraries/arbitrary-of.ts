import fc from 'fast-check';
import type * as z from 'zod/mini';
import { DomainError } from '../../errors/domain-error.js';
import { checksOf, definitionOf, statedLimit } from './definition.js';
import type { AnySchema } from './definition.js';
import { arbitraryString } from './string-arbitrary.js';

const longestList = 3;

/** Generators to use in place of a schema wherever it occurs, so that ids can be drawn from records that exist. */
export type Replacements = ReadonlyMap<AnySchema, fc.Arbitrary<unknown>>;

type Make = (schema: AnySchema) => fc.Arbitrary<unknown>;

function arbitraryNumber(schema: AnySchema): fc.Arbitrary<number> {
  const bound = (check: string, step: number) => {
    const stated = checksOf(schema).find((each) => each['check'] === check);
    if (typeof stated?.['value'] !== 'number') return undefined;
    return stated['inclusive'] === true ? stated['value'] : stated['value'] + step;
  };
  const isWhole = checksOf(schema).some(({ format }) => format === 'safeint');
  const [min, max] = [bound('greater_than', 1), bound('less_than', -1)];
  if (isWhole) return fc.integer({ min: min ?? -1_000, max: max ?? 1_000 });
  return fc.double({ min: min ?? -1_000, max: max ?? 1_000, noNaN: true }).map((number) => number + 0);
}

function arbitraryList(schema: AnySchema, make: Make): fc.Arbitrary<readonly unknown[]> {
  const minLength = statedLimit(schema, 'min_length', 'minimum') ?? 0;
  const maxLength = Math.min(statedLimit(schema, 'max_length', 'maximum') ?? Infinity, minLength + longestList);
  return fc.array(make(definitionOf(schema)['element'] as AnySchema), { minLength, maxLength });
}

function isOptional(field: AnySchema): boolean {
  return definitionOf(field)['type'] === 'optional';
}

function arbitraryObject(schema: AnySchema, make: Make): fc.Arbitrary<object> {
  const shape = Object.entries(definitionOf(schema)['shape'] as Readonly<Record<string, AnySchema>>);
  const fields = shape.map(([name, field]) => [name, make(field)] as const);
  const requiredKeys = shape.filter(([, field]) => !isOptional(field)).map(([name]) => name);
  return fc.record(Object.fromEntries(fields), { requiredKeys, noNullPrototype: true });
}

function arbitraryMap(schema: AnySchema, make: Make): fc.Arbitrary<object> {
  const { keyType, valueType } = definitionOf(schema);
  // Such a key cannot survive in an ordinary object, and no author writes it.
  const key = make(keyType as AnySchema).filter((name) => name !== '__proto__') as fc.Arbitrary<string>;
  return fc.dictionary(key, make(valueType as AnySchema), { maxKeys: longestList, noNullPrototype: true });
}

const makers: Readonly<Record<string, (schema: AnySchema, make: Make) => fc.Arbitrary<unknown>>> = {
  string: arbitraryString,
  number: arbitraryNumber,
  int: arbitraryNumber,
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  unknown: () => fc.jsonValue({ maxDepth: 2 }),
  enum: (schema) =>
    fc.constantFrom(...Object.values(definitionOf(schema)['entries'] as Readonly<Record<string, unknown>>)),
  literal: (schema) => fc.constantFrom(...(definitionOf(schema)['values'] as readonly unknown[])),
  optional: (schema, make) => make(definitionOf(schema)['innerType'] as AnySchema),
  union: (schema, make) => fc.oneof(...(definitionOf(schema)['options'] as readonly AnySchema[]).map(make)),
  array: arbitraryList,
  object: arbitraryObject,
  record: arbitraryMap,
};

function unsupported(type: unknown): DomainError {
  return new DomainError({
    code: 'schema-unsupported',
    operation: 'Generate values of a schema',
    finding: 'there is no generator for this type of schema',
    value: type,
    wayOut: 'Build the schema from strings, numbers, enums, lists, objects, maps and unions',
  });
}

/**
 * Generates values of a schema: optional fields come and go, lists are short, texts are of any kind.
 * @throws DomainError `schema-unsupported`
 */
export function arbitraryOf<Schema extends AnySchema>(
  schema: Schema,
  replacements: Replacements = new Map(),
): fc.Arbitrary<z.infer<Schema>> {
  const made = new Map(replacements);
  const make: Make = (inner) => {
    const known = made.get(inner);
    if (known !== undefined) return known;
    const { type } = definitionOf(inner);
    const maker = makers[String(type)];
    if (maker === undefined) throw unsupported(type);
    const arbitrary = maker(inner, make);
    made.set(inner, arbitrary);
    return arbitrary;
  };
  return make(schema) as fc.Arbitrary<z.infer<Schema>>;
}
