import type { Actor } from '@geflecht/core/network';
import { isJsonObject } from '../records/json-value.js';

/** Foreign columns by name, as actors and ties keep them. */
export type Attributes = NonNullable<Actor['attributes']>;
/** A single value among them. */
export type AttributeScalar = string | number | boolean | null;
/** Attributes while they are gathered. */
export type OpenAttributes = Record<string, Attributes[string]>;

function scalarOf(value: unknown): AttributeScalar | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return value === undefined ? undefined : JSON.stringify(value);
}

/** A value of any make as attribute: scalars and lists as they are, objects written as JSON, nothing for gaps and empty texts. */
export function attributeOf(value: unknown): Attributes[string] | undefined {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown) => scalarOf(item) ?? null);
  return isJsonObject(value) ? JSON.stringify(value) : scalarOf(value);
}

/** Sets an attribute, whatever it is called: the one name that objects treat in a way of its own becomes a plain key, too. */
export function setAttribute(attributes: OpenAttributes, name: string, value: Attributes[string]): void {
  if (name !== '__proto__') attributes[name] = value;
  else Object.defineProperty(attributes, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Values of any make as attributes: scalars and lists as they are, objects written as JSON, gaps and empty texts left out. */
export function attributesOf(fields: Iterable<readonly [string, unknown]>): Attributes | undefined {
  let attributes: OpenAttributes | undefined;
  for (const [name, value] of fields) {
    const attribute = attributeOf(value);
    if (attribute !== undefined) setAttribute((attributes ??= {}), name, attribute);
  }
  return attributes;
}

/** Attributes of records that merge: where they differ, all values stand in a list. */
export class MergingAttributes {
  readonly #values = new Map<string, Set<AttributeScalar>>();

  /** Adds the attributes of one more record. */
  add(attributes: Attributes | undefined): void {
    for (const [name, value] of Object.entries(attributes ?? {})) {
      const known = this.#values.get(name) ?? new Set();
      for (const item of [value].flat()) known.add(item);
      this.#values.set(name, known);
    }
  }

  /** The attributes of all records together. */
  merged(): Attributes | undefined {
    const merged: OpenAttributes = {};
    for (const [name, values] of this.#values) {
      const [only = null] = values;
      setAttribute(merged, name, values.size > 1 ? [...values] : only);
    }
    return this.#values.size === 0 ? undefined : merged;
  }
}
