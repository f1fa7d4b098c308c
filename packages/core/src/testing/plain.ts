import type * as z from 'zod/mini';

/** The same data with plain strings in place of branded ids, so that tests write ids as literals. */
export type Plain<Value> = Value extends z.core.$brand
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

/** What a builder takes: any fields of the record, ids as plain strings. */
export type Overrides<Value> = Partial<Plain<Value>>;
