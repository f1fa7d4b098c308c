import type * as z from 'zod/mini';
import { idSchema } from '../schema/id.js';
import { localeTagSchema } from '../text/text.js';
import { clockTimeSchema, partialDateSchema, timeZoneSchema } from '../time/instant.js';
import type { Phrase } from './issue.js';

const types: Readonly<Record<string, Phrase>> = {
  string: { de: 'Text', en: 'text' },
  number: { de: 'eine Zahl', en: 'a number' },
  int: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'true oder false', en: 'true or false' },
  array: { de: 'eine Liste', en: 'a list' },
  object: { de: 'ein Objekt mit Feldern', en: 'an object with fields' },
  record: { de: 'ein Objekt mit Einträgen', en: 'an object with entries' },
  null: { de: 'null', en: 'null' },
};

const formats: Readonly<Record<string, Phrase>> = {
  datetime: {
    de: 'ein Zeitpunkt mit Zeitverschiebung wie 2027-03-06T09:30:00+01:00',
    en: 'a time with offset like 2027-03-06T09:30:00+01:00',
  },
  date: { de: 'ein Tag wie 2027-03-06', en: 'a day like 2027-03-06' },
  email: { de: 'eine E-Mail-Adresse wie name@verein.example', en: 'a mail address like name@verein.example' },
};

type AnySchema = z.core.$ZodType;

/** The regular expressions a schema checks with, as issues quote them. */
function patternsOf(schema: AnySchema): readonly string[] {
  const definition = schema._zod.def as unknown as Readonly<Record<string, unknown>>;
  const checks = (definition['checks'] ?? []) as readonly z.core.$ZodCheck[];
  const own = checks
    .map((check) => (check._zod.def as { pattern?: RegExp }).pattern)
    .filter((each) => each !== undefined);
  const options = (definition['options'] ?? []) as readonly AnySchema[];
  return [...own.map(String), ...options.flatMap((option) => [...patternsOf(option)])];
}

const described: readonly (readonly [AnySchema, Phrase])[] = [
  [
    idSchema('any'),
    {
      de: 'eine Kennung ohne Leerzeichen am Rand und ohne Steuerzeichen',
      en: 'an id without outer blanks or control characters',
    },
  ],
  [localeTagSchema, { de: 'ein Sprachkürzel wie de, de-x-du oder en', en: 'a language tag like de, de-x-du or en' }],
  [clockTimeSchema, { de: 'eine Uhrzeit wie 09:30', en: 'a time of day like 09:30' }],
  [timeZoneSchema, { de: 'eine Zeitzone wie Europe/Berlin', en: 'a time zone like Europe/Berlin' }],
  [partialDateSchema, { de: 'ein Jahr oder Monat wie 2027 oder 2027-03', en: 'a year or month like 2027 or 2027-03' }],
];

const patterns: ReadonlyMap<string, Phrase> = new Map(
  described.flatMap(([schema, phrase]) => patternsOf(schema).map((pattern) => [pattern, phrase] as const)),
);

const somethingElse: Phrase = { de: 'ein anderer Wert', en: 'another value' };

/** What a type of value is called. */
export function typePhrase(expected: string): Phrase {
  return types[expected] ?? somethingElse;
}

/** What a piece of text should have looked like. */
export function formatPhrase(format: string, pattern?: string): Phrase {
  return formats[format] ?? patterns.get(pattern ?? '') ?? { de: 'eine andere Schreibweise', en: 'another spelling' };
}

/** What kind of value was found. */
export function foundPhrase(value: unknown): Phrase {
  if (value === null) return typePhrase('null');
  if (Array.isArray(value)) return typePhrase('array');
  return typePhrase(typeof value);
}

/** Joins alternatives: `a or b or c`. */
export function anyOf(phrases: readonly Phrase[]): Phrase {
  const distinct = (language: keyof Phrase) => [...new Set(phrases.map((phrase) => phrase[language]))];
  return { de: distinct('de').join(' oder '), en: distinct('en').join(' or ') };
}
