import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { documentSchema } from '../document/document.js';
import { buildEventDocument } from '../testing/index.js';
import { openObject } from './open-object.js';
import { strictSchema, strippedSchema } from './reshape.js';

const leaf = openObject({ name: z.string() });
const nested = {
  object: openObject({ inner: leaf }),
  optional: openObject({ inner: z.optional(leaf) }),
  list: openObject({ inner: z.array(leaf) }),
  'optional list': openObject({ inner: z.optional(z.array(leaf).check(z.maxLength(3))) }),
  map: openObject({ inner: z.record(z.string(), leaf) }),
  choice: openObject({ inner: z.union([openObject({ id: z.string() }), leaf]) }),
};
const values: Readonly<Record<keyof typeof nested, (extra: object) => object>> = {
  object: (extra) => ({ inner: { name: 'a', ...extra } }),
  optional: (extra) => ({ inner: { name: 'a', ...extra } }),
  list: (extra) => ({ inner: [{ name: 'a', ...extra }] }),
  'optional list': (extra) => ({ inner: [{ name: 'a', ...extra }] }),
  map: (extra) => ({ inner: { de: { name: 'a', ...extra } } }),
  choice: (extra) => ({ inner: { name: 'a', ...extra } }),
};
const kinds = Object.keys(nested) as readonly (keyof typeof nested)[];

describe('openObject', () => {
  it.each(kinds)('keeps unknown fields inside a nested %s', (kind) => {
    const value = values[kind]({ unknown: { deep: [1, null, 'x'] } });
    expect(z.parse(nested[kind], { ...value, top: true })).toEqual({ ...value, top: true });
  });
});

describe('strictSchema', () => {
  it.each(kinds)('refuses an unknown field inside a nested %s', (kind) => {
    const strict = strictSchema(nested[kind]);
    expect(z.safeParse(strict, values[kind]({})).success).toBe(true);
    expect(z.safeParse(strict, values[kind]({ unknown: 1 })).success).toBe(false);
    expect(z.safeParse(strict, { ...values[kind]({}), top: 1 }).success).toBe(false);
  });

  it('keeps the checks of what it rebuilds', () => {
    const four = [1, 2, 3, 4].map((number) => ({ name: String(number) }));
    expect(z.safeParse(strictSchema(nested['optional list']), { inner: four }).success).toBe(false);
  });

  it('leaves the schema it was made from open', () => {
    strictSchema(nested.object);
    expect(z.safeParse(nested.object, values.object({ unknown: 1 })).success).toBe(true);
  });
});

describe('strippedSchema', () => {
  it.each(kinds)('leaves out unknown fields inside a nested %s', (kind) => {
    const value = { ...values[kind]({ unknown: 1 }), top: 1 };
    expect(z.parse(strippedSchema(nested[kind]), value)).toEqual(values[kind]({}));
  });
});

describe('a document with unknown fields at every depth', () => {
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]) => [name, mark(inner)] as const);
    const isText = Object.keys(value).every((name) => ['de', 'en'].includes(name));
    return Object.fromEntries(isText ? entries : [...entries, ['x-foreign', { kept: ['as', 'it', 'is'] }]]);
  };
  const marked = mark(buildEventDocument());

  it('comes out of file → model → file as it went in', () => {
    const file = JSON.stringify(marked);
    expect(JSON.parse(JSON.stringify(z.parse(documentSchema, JSON.parse(file))))).toEqual(marked);
  });

  it('is refused where nothing unmodelled may come in', () => {
    expect(z.safeParse(strictSchema(documentSchema), buildEventDocument()).success).toBe(true);
    expect(z.safeParse(strictSchema(documentSchema), marked).success).toBe(false);
  });
});
