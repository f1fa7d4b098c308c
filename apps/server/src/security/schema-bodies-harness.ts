import type fc from 'fast-check';
import * as z from 'zod/mini';
import type { FastCheck } from './mutations-harness.js';

/** A JSON Schema as far as schemas of the contract use it. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** Texts that have broken servers, mails, tables and pages before. */
export const hostileTexts: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffx',
  '\u202egnp.exe',
  ' ',
  '',
  '.',
  '..',
  '../../../../etc/passwd',
  '..%2f..%2fsecret',
  '%00',
  '%E0%A4%A',
  "'; drop table sign_ups; --",
  '" or ""="',
  '%_%',
  'Ada\r\nBcc: all@verein.example',
  'Ada\nEND:VCALENDAR\nBEGIN:VEVENT',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{constructor.constructor("return this")()}}',
  '=HYPERLINK("http://evil.example")',
  '@SUM(1)',
  '😀'.repeat(100),
  'x'.repeat(200),
  'ﷺ'.repeat(50),
];

/** What is known at an event, by the names of the fields it is meant for. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

interface Making {
  readonly fc: FastCheck;
  readonly pools: Pools;
  /** How many of hundred values are not what the schema says. */
  readonly spoilt: number;
}

const numbers = [-1, 0.5, 1e308, -0, 2 ** 53, -(2 ** 31), 1e21];
/** Almost anything in the place of something else. */
export function anythingOf(from: FastCheck): fc.Arbitrary<unknown> {
  return from.oneof(
    from.constantFrom<unknown[]>(...hostileTexts, ...numbers, null, true, [], {}),
    from.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  );
}

const deepest = 6;
const fewEntries = 4;

function textOf(
  { minLength = 0, maxLength = 300 }: Shape,
  known: readonly unknown[],
  { fc }: Making,
): fc.Arbitrary<unknown> {
  const fit = (text: string) => text.padEnd(minLength, 'x').slice(0, maxLength);
  const texts = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constant('x'.repeat(Math.min(maxLength, 5_000))),
  );
  if (known.length === 0) return texts.map(fit);
  return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: texts.map(fit) });
}

function numberOf(
  { type, minimum, exclusiveMinimum, maximum = 1_000_000 }: Shape,
  known: readonly unknown[],
  { fc }: Making,
): fc.Arbitrary<unknown> {
  const least = minimum ?? (exclusiveMinimum ?? -1) + 1;
  const any = type === 'integer' ? fc.integer({ min: least, max: maximum }) : fc.double({ min: least, max: maximum });
  const edges = fc.constantFrom(least, maximum);
  return known.length === 0
    ? fc.oneof(any, edges)
    : fc.oneof(fc.constantFrom(...known), fc.constantFrom(...known), any);
}

function objectOf(shape: Shape, making: Making, depth: number): fc.Arbitrary<unknown> {
  const { fc } = making;
  const { properties = {}, required = [], additionalProperties = false } = shape;
  const fields = Object.entries(properties).map(
    ([name, field]) => [name, valueOf(field, { making, depth: depth + 1, name })] as const,
  );
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
  const isOpen = typeof additionalProperties === 'object';
  if (!isOpen && making.spoilt === 0) return known;
  const keys = fc.constantFrom('__proto__', 'constructor', 'status', 'revision', 'isAdmin', 'de', 'en', 'x-y');
  const value =
    isOpen && 'type' in additionalProperties
      ? valueOf(additionalProperties, { making, depth: depth + 1 })
      : anythingOf(fc);
  const more = fc.array(fc.tuple(keys, value), { maxLength: isOpen ? 2 : 0 });
  return fc.tuple(known, more).map(([own, others]) => Object.fromEntries([...others, ...Object.entries(own)]));
}

/** Lists with doubles among their entries. */
function listOf({ items = {}, minItems = 0 }: Shape, making: Making, place: Place): fc.Arbitrary<unknown> {
  const { fc } = making;
  const entry = valueOf(items, { ...place, making, depth: place.depth + 1 });
  return fc
    .tuple(fc.array(entry, { minLength: minItems, maxLength: Math.max(minItems, fewEntries) }), fc.nat(9))
    .map(([entries, dice]) => (dice === 0 ? [...entries, ...entries] : entries));
}

interface Place {
  readonly depth: number;
  /** Name of the field; entries of a list have that of the list. */
  readonly name?: string;
}

function fittingOf(shape: Shape, making: Making, place: Place): fc.Arbitrary<unknown> {
  const { fc } = making;
  const known = making.pools[place.name ?? ''] ?? [];
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((each) => valueOf(each, { ...place, making })));
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  if (shape.type === 'object') return objectOf(shape, making, place.depth);
  if (shape.type === 'array') return listOf(shape, making, place);
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'string') return textOf(shape, known, making);
  return shape.type === 'integer' || shape.type === 'number' ? numberOf(shape, known, making) : anythingOf(fc);
}

function valueOf(shape: Shape, { making, ...place }: Place & { readonly making: Making }): fc.Arbitrary<unknown> {
  const { fc } = making;
  if (place.depth > deepest) return anythingOf(fc);
  const fitting = fittingOf(shape, making, place);
  if (making.spoilt === 0) return fitting;
  return fc.oneof(
    { weight: 100 - making.spoilt, arbitrary: fitting },
    { weight: making.spoilt, arbitrary: anythingOf(fc) },
  );
}

/**
 * Bodies for a route: most of them fit its schema, with hostile values wherever it takes any text, others fit it almost.
 * @param pools what fields are mostly filled with, so that requests get further than to a check of ids
 */
export function bodiesOf(fc: FastCheck, schema: z.core.$ZodType, pools: Pools): fc.Arbitrary<unknown> {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const bodies = (spoilt: number) => valueOf(shape, { making: { fc, pools, spoilt }, depth: 0 });
  return fc.oneof({ weight: 3, arbitrary: bodies(0) }, { weight: 1, arbitrary: bodies(4) });
}
