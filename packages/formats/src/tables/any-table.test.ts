import { validateDocument } from '@geflecht/core/schema';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { isFormatError, readFile } from '../index.js';
import { writeSheets } from '../workbook/index.js';
import { csvFile } from '../writing/csv-text.js';

vi.setConfig({ testTimeout: 60_000 });

const headings = fc.constantFrom(
  ...'Tag Datum Beginn Ende Dauer Raum Ort Titel Untertitel Beschreibung Personen Moderation Organisation Plätze Anmeldung Link Thema Format Sprache Status Schlagworte ID Nr.'.split(
    ' ',
  ),
  ...'Vorname Nachname Name E-Mail Telefon Alter Essen Kinderbetreuung Workshop Anmeldedatum Gruppe Anzahl Unterschrift Datenschutz'.split(
    ' ',
  ),
  '1. Wahl',
  '__proto__',
  'constructor',
  '',
);
const cells = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.string({ maxLength: 30, unit: 'grapheme' }),
  fc.string({
    maxLength: 30,
    unit: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 . : - – / U h r a b i s , ; ( ) @'.split(' ')),
  }),
  fc.constantFrom(
    '06.03.2027',
    '2027-03-06',
    'Samstag',
    'Sa, 6.3.',
    '9 Uhr',
    '24',
    '09:00–10:30',
    'ab 15:00',
    'open end',
    '46452',
    '0.375',
    '99:99',
    '31.02.2027',
  ),
  fc.constantFrom(
    'Ada Beispiel',
    'Moderation: Bo (Haus), N.N.',
    'alle Räume',
    'Raum 1 und 2',
    'ja',
    'nein',
    'x',
    '20',
    'https://verein.example/',
    ['javascript', 'alert(1)'].join(':'),
  ),
  fc.constantFrom(
    'ada@verein.example',
    'ada@@',
    'ü@verein.example',
    'storniert',
    '=1+1',
    '\u0000',
    '\ud800',
    'x'.repeat(6_000),
    '‮',
    '__proto__',
  ),
);
const table = fc.tuple(
  fc.array(headings, { minLength: 2, maxLength: 9 }),
  fc.array(fc.array(cells, { maxLength: 10 }), { minLength: 1, maxLength: 12 }),
);

async function outcome(bytes: Uint8Array, name: string): Promise<unknown> {
  try {
    const { document } = await readFile(bytes, { name, date: '2027-03-06' });
    return validateDocument(document).issues.filter(({ severity }) => severity === 'error');
  } catch (error) {
    return isFormatError(error) && error.cause === undefined ? [] : error;
  }
}

it('any table becomes a document without a fault, or is refused with a code', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ([columns, rows]) => {
      expect(await outcome(csvFile('.csv', { columns, rows }).bytes, 'liste.csv')).toEqual([]);
      expect(await outcome(csvFile('.csv', { columns, rows }).bytes, 'anmeldungen.csv')).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it('any workbook of several sheets does too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 3 }), async (tables) => {
      const sheets = tables.map(([columns, rows], index) => ({
        name: ['Samstag', 'Tabelle1', 'Küche'][index] ?? '',
        columns,
        rows,
      }));
      expect(await outcome(writeSheets(sheets), 'mappe.xlsx')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
