import fc from 'fast-check';
import * as z from 'zod/mini';
import { idSchema } from '../../schema/id.js';
import { localeTagSchema } from '../../text/text.js';
import { clockTimeSchema, partialDateSchema, timeZoneSchema } from '../../time/instant.js';
import { checksOf, statedLimit } from './definition.js';
import type { AnySchema } from './definition.js';

const longestGenerated = 24;
const earliest = Date.parse('2000-01-01T00:00:00Z');
const latest = Date.parse('2099-12-31T00:00:00Z');

/** Calendar days of this century. */
export function arbitraryDay(): fc.Arbitrary<string> {
  return arbitraryEpoch().map((milliseconds) => new Date(milliseconds).toISOString().slice(0, 10));
}

function arbitraryEpoch(): fc.Arbitrary<number> {
  return fc.integer({ min: earliest / 1_000, max: latest / 1_000 }).map((seconds) => seconds * 1_000);
}

/** Instants of this century, in UTC or with an offset. */
export function arbitraryInstant(): fc.Arbitrary<string> {
  const offset = fc.constantFrom('Z', '+00:00', '+01:00', '+02:00', '-03:30', '+05:45');
  const clock = arbitraryEpoch().map((milliseconds) => new Date(milliseconds).toISOString().slice(0, 19));
  return fc.tuple(clock, offset).map((parts) => parts.join(''));
}

/** Ids as people and machines write them, from plain ones to those with blanks, slashes and other scripts. */
export function arbitraryId(): fc.Arbitrary<string> {
  const plain = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/u);
  const strange = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
  const known = fc.constantFrom('constructor', '__proto__', 'a b', 'ä/ö?#%', '🧶', 'مركز');
  const any = fc.oneof(
    { weight: 6, arbitrary: plain },
    { weight: 1, arbitrary: strange },
    { weight: 1, arbitrary: known },
  );
  return any.filter((id) => z.safeParse(idSchema('any'), id).success);
}

const byPattern = new Map<string, () => fc.Arbitrary<string>>(
  (
    [
      [idSchema('any'), arbitraryId],
      [localeTagSchema, () => fc.constantFrom('de', 'en', 'de-x-du', 'de-simple', 'ar', 'uk')],
      [clockTimeSchema, () => fc.constantFrom('00:00', '04:00', '09:30', '18:15', '23:59')],
      [timeZoneSchema, () => fc.constantFrom('Europe/Berlin', 'UTC', 'Asia/Kathmandu', 'America/Halifax')],
      [partialDateSchema, () => fc.constantFrom('1998', '2027', '2027-03')],
    ] as const
  ).flatMap(([schema, arbitrary]) => patternsOf(schema).map((pattern) => [String(pattern), arbitrary] as const)),
);

function patternsOf(schema: AnySchema): readonly RegExp[] {
  const options = (checksOf(schema)[0]?.['options'] ?? []) as readonly AnySchema[];
  const own = checksOf(schema).flatMap(({ pattern, format }) =>
    pattern instanceof RegExp && (format === 'regex' || format === undefined) ? [pattern] : [],
  );
  return [...own, ...options.flatMap((option) => [...patternsOf(option)])];
}

const byFormat: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  datetime: arbitraryInstant,
  date: arbitraryDay,
  email: () => fc.stringMatching(/^[a-z]{1,12}$/u).map((name) => `${name}@verein.example`),
};

const made = new WeakMap<object, fc.Arbitrary<string>>();

/** Text a string schema accepts, by its format, its pattern or its length; made once per schema. */
export function arbitraryString(schema: AnySchema): fc.Arbitrary<string> {
  const known = made.get(schema) ?? makeString(schema);
  made.set(schema, known);
  return known;
}

function makeString(schema: AnySchema): fc.Arbitrary<string> {
  const formats = checksOf(schema).map(({ format }) => byFormat[String(format)]);
  const byName = formats.find((format) => format !== undefined);
  if (byName !== undefined) return byName();
  const [pattern] = patternsOf(schema);
  if (pattern !== undefined) return byPattern.get(String(pattern))?.() ?? fc.stringMatching(pattern);
  const minLength = statedLimit(schema, 'min_length', 'minimum') ?? 0;
  const maxLength = Math.min(statedLimit(schema, 'max_length', 'maximum') ?? Infinity, minLength + longestGenerated);
  return fc.string({ minLength, maxLength });
}
