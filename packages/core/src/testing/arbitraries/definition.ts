import type * as z from 'zod/mini';

/** Any schema, whatever it describes. */
export type AnySchema = z.core.$ZodType;

type Definition = Readonly<Record<string, unknown>>;

/** What a schema was made from. */
export function definitionOf(schema: AnySchema): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The checks of a schema, each as what it was made from; string and number formats check too. */
export function checksOf(schema: AnySchema): readonly Definition[] {
  const definition = definitionOf(schema);
  const checks = (definition['checks'] ?? []) as readonly z.core.$ZodCheck[];
  return [definition, ...checks.map((check) => check._zod.def as unknown as Definition)];
}

/** The largest value a kind of check states under a name. */
export function statedLimit(schema: AnySchema, check: string, name: string): number | undefined {
  const stated = checksOf(schema).find((each) => each['check'] === check)?.[name];
  return typeof stated === 'number' ? stated : undefined;
}
