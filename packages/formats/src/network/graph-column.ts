import type { Attributes, AttributeScalar } from './attributes.js';

/** Types of values that graph formats tell apart. */
export type ScalarType = 'string' | 'boolean' | 'long' | 'double';

/** A value of a column: one, or several in a list. */
export type GraphValue = string | number | boolean | readonly AttributeScalar[];

/** An attribute of nodes or edges as graph formats declare it, with the values of all records. */
export interface GraphColumn {
  readonly name: string;
  readonly type: ScalarType;
  /** Whether any value is a list. */
  readonly isList: boolean;
  /** In the order of the records; nothing where a record has no value. */
  readonly values: readonly (GraphValue | undefined)[];
}

function typeOfScalar(value: AttributeScalar): ScalarType | undefined {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return undefined;
}

function commonType(first: ScalarType | undefined, second: ScalarType | undefined): ScalarType | undefined {
  if (first === undefined || first === second) return second;
  if (second === undefined) return first;
  const areNumbers = first !== 'string' && second !== 'string' && first !== 'boolean' && second !== 'boolean';
  return areNumbers ? 'double' : 'string';
}

function isScalar(value: GraphValue): value is Exclude<GraphValue, readonly unknown[]> {
  return !Array.isArray(value);
}

/** Declares a column by its values: the narrowest type that holds all of them. */
export function graphColumn(name: string, values: readonly (GraphValue | undefined)[]): GraphColumn {
  let type: ScalarType | undefined;
  let isList = false;
  for (const value of values) {
    if (value === undefined) continue;
    const items: readonly AttributeScalar[] = isScalar(value) ? [value] : value;
    isList ||= !isScalar(value);
    for (const item of items) type = commonType(type, typeOfScalar(item));
  }
  return { name, type: type ?? 'string', isList, values };
}

/** An attribute of a record as value of a column; empty ones are none. */
export function graphValue(value: Attributes[string] | undefined): GraphValue | undefined {
  if (value === null || value === '') return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : (value as GraphValue | undefined);
}
