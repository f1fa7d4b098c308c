import type { GeflechtDocument } from '@geflecht/core/document';
import {
  arbitraryEventDocument,
  buildBookable,
  buildBooking,
  buildEventDocument,
  buildNeedsAnswer,
  buildParticipant,
  buildQuestion,
  buildSession,
  buildSignUp,
} from '@geflecht/core/testing';
import { validateDocument } from '@geflecht/core/schema';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { readFile } from '../index.js';
import { FileContent } from '../reading/file-content.js';
import { readSheets } from '../workbook/index.js';
import type { WriteResult } from '../writing/index.js';
import { growingSignUpsCsv, writeSignUpsCsv, writeSignUpsXlsx } from './index.js';

vi.setConfig({ testTimeout: 60_000 });

const bytesOf = ({ files }: WriteResult) => files[0]?.bytes ?? new Uint8Array();
const textOf = (result: WriteResult) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(result));
const sheetsOf = (document: GeflechtDocument) => readSheets(new FileContent(bytesOf(writeSignUpsXlsx(document))));
const rowsOf = (document: GeflechtDocument, name: string) =>
  sheetsOf(document).find((sheet) => sheet.name === name)?.rows;

const food = buildQuestion({ id: 'q-food', label: 'Essen', group: 'needs', readers: 'private' });
const care = buildQuestion({ id: 'q-care', label: 'Kinderbetreuung', group: 'needs', kind: 'number' });
const document = buildEventDocument({
  sessions: [buildSession({ title: 'Netze knüpfen' })],
  questions: [buildQuestion({ label: 'Erwartung' }), food, care],
  bookables: [
    buildBookable(),
    buildBookable({ id: 'b-1', kind: 'session', targetId: 'session-1' }),
    buildBookable({ id: 'b-lunch', kind: 'meal', targetId: undefined, title: 'Mittagessen' }),
  ],
  signUps: [
    buildSignUp({
      contact: { name: 'Ada Beispiel', mail: 'ada@verein.example', phone: '+49 30 12345' },
      participants: [
        buildParticipant({ id: 'p1', organisation: '=Haus', age: 40 }),
        buildParticipant({ id: 'p2', name: 'Bo Beispiel', kind: 'child', age: 4 }),
      ],
      bookings: [
        buildBooking({ participantId: 'p1', bookableId: 'b-1' }),
        buildBooking({ id: 'k2', participantId: 'p1', bookableId: 'b-lunch' }),
      ],
      answers: [{ questionId: 'question-1', participantId: 'p1', value: 'Kuchen' }],
    }),
    buildSignUp({
      id: 'sign-up-2',
      submitKey: 'submit-key-2',
      contact: { name: 'Cem Probe', mail: 'cem@verein.example' },
      participants: [buildParticipant({ id: 'p3', name: 'Cem Probe' })],
      bookings: [],
      status: 'waiting',
    }),
    buildSignUp({
      id: 'sign-up-3',
      submitKey: 'submit-key-3',
      participants: [buildParticipant({ id: 'p4', name: 'Dora' })],
      bookings: [],
      status: 'cancelled',
    }),
  ],
  needsAnswers: [
    buildNeedsAnswer({ participantId: 'p1', questionId: 'q-food', value: 'Vegan; Fragen an ada@verein.example' }),
    buildNeedsAnswer({ id: 'n2', participantId: 'p2', questionId: 'q-food', value: 'Bo isst keine Nüsse' }),
    buildNeedsAnswer({ id: 'n3', participantId: 'p1', questionId: 'q-care', value: 1 }),
    buildNeedsAnswer({
      id: 'n4',
      signUpId: 'sign-up-2',
      participantId: 'p3',
      questionId: 'q-food',
      value: 'vegan; fragen an …',
    }),
    buildNeedsAnswer({ id: 'n5', signUpId: 'sign-up-3', participantId: 'p4', questionId: 'q-food', value: 'halal' }),
  ],
});

describe('sign-ups as CSV', () => {
  it('have a row for each person and only the columns that are filled', () => {
    expect(textOf(writeSignUpsCsv(document)).split('\r\n').slice(0, 4)).toEqual([
      '\ufeffGruppe;Status;Name;Personenart;Alter;Organisation;E-Mail;Telefon;Anmeldedatum;Workshops;Erwartung',
      "1;bestätigt;Ada Beispiel;Erwachsene;40;'=Haus;ada@verein.example;'+49 30 12345;01.02.2027 09:00;Netze knüpfen; Mittagessen;Kuchen".replace(
        'Netze knüpfen; Mittagessen',
        '"Netze knüpfen; Mittagessen"',
      ),
      "1;bestätigt;Bo Beispiel;Kind;4;;ada@verein.example;'+49 30 12345;01.02.2027 09:00;;",
      '2;Warteliste;Cem Probe;Erwachsene;;;cem@verein.example;;01.02.2027 09:00;;',
    ]);
  });

  it('hold no needs, no key of a manage link, and say what they leave out', () => {
    const result = writeSignUpsCsv(document);
    expect(textOf(result)).not.toMatch(/vegan|Nüsse|hash-of/i);
    expect(result.dropped.map(({ value }) => value)).toContain('needsAnswers: 5');
    expect(JSON.stringify(result.dropped)).not.toContain('manageKeyHash');
  });

  it('name ranks in columns of their own', () => {
    const wishes = buildEventDocument({
      sessions: [buildSession({ title: 'Netze knüpfen' })],
      bookables: [buildBookable({ id: 'b-1', kind: 'session', targetId: 'session-1' })],
      signUps: [buildSignUp({ bookings: [buildBooking({ bookableId: 'b-1', rank: 1, status: 'requested' })] })],
    });
    expect(textOf(writeSignUpsCsv(wishes, { locale: 'en' })).split('\r\n')[0]).toContain('1. choice');
  });

  it('come back with their people, states and choices', async () => {
    const {
      document: again,
      kind,
      counts,
    } = await readFile(bytesOf(writeSignUpsCsv(document)), {
      document: { ...document, signUps: [], needsAnswers: [] },
    });
    expect({ kind, counts }).toEqual({ kind: 'signups', counts: { signUps: 3, participants: 4 } });
    expect(
      again.signUps?.map(({ status, contact, participants }) => [
        status,
        contact.mail,
        participants.map(({ name, age, kind: own }) => [name, age, own]),
      ]),
    ).toEqual([
      [
        'confirmed',
        'ada@verein.example',
        [
          ['Ada Beispiel', 40, 'adult'],
          ['Bo Beispiel', 4, 'child'],
        ],
      ],
      ['waiting', 'cem@verein.example', [['Cem Probe', undefined, 'adult']]],
      ['cancelled', 'ada@verein.example', [['Dora', undefined, 'adult']]],
    ]);
    expect(again.signUps?.[0]?.bookings?.map(({ bookableId }) => bookableId)).toEqual(
      expect.arrayContaining(['b-1', 'b-lunch']),
    );
    expect(again.signUps?.[0]?.answers).toMatchObject([{ questionId: 'question-1', value: 'Kuchen' }]);
    expect(again.signUps?.[0]?.participants[0]?.organisation).toBe('=Haus');
    expect(validateDocument(again).issues).toEqual([]);
  });
});

describe('sign-ups as CSV, portion by portion', () => {
  const portions = (document.signUps ?? []).map((signUp) => [signUp]);

  it('are the same file', () => {
    const csv = growingSignUpsCsv(document, {});
    for (const portion of portions) csv.look(portion);
    const text = [csv.head(), ...portions.map((portion) => csv.lines(portion))].join('');
    expect(text).toBe(textOf(writeSignUpsCsv(document)));
  });

  it('are headings alone where nobody signed up', () => {
    expect(growingSignUpsCsv(document, { locale: 'en' }).head()).toBe('\ufeffGroup;Status;Name;Email\r\n');
  });

  it('are written however many wishes there are', () => {
    const bookings = Array.from({ length: 150 }, (_, index) =>
      buildBooking({ id: `k${index}`, participantId: 'p1', bookableId: 'b-1', rank: (index % 3) + 1 }),
    );
    const signUps = Array.from({ length: 1_000 }, (_, index) =>
      buildSignUp({
        id: `su-${index}`,
        submitKey: `key-of-${index}`,
        participants: [buildParticipant({ id: 'p1' })],
        bookings,
      }),
    );
    expect(textOf(writeSignUpsCsv({ ...document, signUps })).split('\r\n')[0]).toContain('3. Wahl');
  });
});

describe('sign-ups as XLSX', () => {
  it('have the list and counts for kitchen and childcare', () => {
    expect(sheetsOf(document).map(({ name }) => name)).toEqual(['Anmeldungen', 'Küche', 'Kinderbetreuung']);
    expect(rowsOf(document, 'Küche')).toEqual([
      ['Worum es geht', 'Angabe', 'Zugesagt', 'Noch offen'],
      ['Personen', 'Erwachsene', '1', '1'],
      ['Personen', 'Kind', '1', '0'],
      ['Mittagessen', 'gebucht', '1', '0'],
      ['Essen', 'vegan; fragen an …', '1', '1'],
      ['Essen', '… isst keine nüsse', '1', '0'],
    ]);
    expect(rowsOf(document, 'Kinderbetreuung')).toEqual([
      ['Worum es geht', 'Angabe', 'Zugesagt', 'Noch offen'],
      ['Kinder', '3–5 Jahre', '1', '0'],
      ['Kinderbetreuung', 'Summe', '1', '0'],
    ]);
  });

  it('name nobody in the sheets of counts, whatever people wrote', async () => {
    const names = ['Ada Beispiel', 'Bo', 'ada@verein.example', 'Beispiel', '+49 30 1234567'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...names, 'vegan', 'ohne Nüsse', 'für'), { minLength: 1, maxLength: 4 }),
        async (words) => {
          const value = words.join(' ');
          const whole = {
            ...document,
            needsAnswers: [buildNeedsAnswer({ participantId: 'p1', questionId: 'q-food', value })],
          };
          const counts = JSON.stringify([rowsOf(whole, 'Küche'), rowsOf(whole, 'Kinderbetreuung')]);
          expect(counts).not.toMatch(/ada|beispiel|@|12345/i);
          await Promise.resolve();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leave those out who do not come', () => {
    expect(JSON.stringify(sheetsOf(document).slice(1))).not.toContain('halal');
  });

  it('are read back as the list alone', async () => {
    const { counts, kind } = await readFile(bytesOf(writeSignUpsXlsx(document)));
    expect({ kind, counts }).toEqual({ kind: 'signups', counts: { signUps: 3, participants: 4 } });
  });
});

it('any document is written without a crash, and no cell starts a formula', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEventDocument(), async (any) => {
      const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytesOf(writeSignUpsCsv(any))), {
        delimiter: ';',
      });
      expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      expect(bytesOf(writeSignUpsXlsx(any)).length).toBeGreaterThan(0);
      await Promise.resolve();
    }),
    { numRuns: 60 },
  );
});
