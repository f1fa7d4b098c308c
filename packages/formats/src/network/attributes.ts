import type { Actor } from '@geflecht/core/network';
import { isJsonObject } from '../records/json-value.js';

/** Foreign columns by name, as actors and ties keep them. */
export type Attributes = NonNullable<Actor['attributes']>;
type Scalar = string | number | boolean | null;

function scalarOf(value: unknown): Scalar | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return value === undefined ? undefined : JSON.stringify(value);
}

function attributeOf(value: unknown): Attributes[string] | undefined {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown) => scalarOf(item) ?? null);
  return isJsonObject(value) ? JSON.stringify(value) : scalarOf(value);
}

/** Values of any make as attributes: scalars and lists as they are, objects written as JSON, gaps and empty texts left out. */
export function attributesOf(fields: Iterable<readonly [string, unknown]>): Attributes | undefined {
  const kept = [...fields].flatMap(([name, value]) => {
    const attribute = attributeOf(value);
    return attribute === undefined ? [] : [[name, attribute] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Attributes of merged records: where they differ, all values stand in a list. */
export function mergedAttributes(
  first: Attributes | undefined,
  second: Attributes | undefined,
): Attributes | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const values = (value: Attributes[string] | undefined): readonly Scalar[] =>
    value === undefined ? [] : [value].flat();
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const all = [...new Set([...values(first[name]), ...values(second[name])])];
      const [only = null] = all;
      return [name, all.length > 1 ? all : only];
    }),
  );
}
