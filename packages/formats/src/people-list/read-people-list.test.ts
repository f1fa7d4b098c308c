import { buildBookable, buildEventDocument, buildQuestion, buildSession } from '@geflecht/core/testing';
import { validateDocument } from '@geflecht/core/schema';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../index.js';
import { fileReader } from '../reading/file-reader.js';
import { csvSheet } from '../tables/csv-sheet.js';
import { plainReading } from '../tables/plain-table.js';
import { previewPeopleList } from './preview-people-list.js';
import { readPeopleList } from './read-people-list.js';

const readCsv = fileReader((file) => {
  const sheets = [csvSheet(file)];
  return readPeopleList(sheets, file) ?? plainReading(sheets, file);
});
const read = (lines: readonly string[], options: ReadOptions = {}) =>
  readCsv(new TextEncoder().encode(lines.join('\n')), { name: 'anmeldungen.csv', ...options });
const codesOf = (lines: readonly string[], options: ReadOptions = {}) =>
  read(lines, options).warnings.map(({ code }) => code);
const kindOf = (headings: string, name = 'liste.csv') =>
  read([headings, headings.replace(/[^;]+/g, 'x1')], { name }).kind;

const list = [
  'Vorname;Nachname;E-Mail;Telefon;Organisation;Funktion;Workshop;Essen;Kinderbetreuung;Anmeldedatum;Status;Bemerkung',
  'Ada;Beispiel;Ada@Verein.example;0123;Haus am Erlenbogen;Leitung;Netze knüpfen;vegan;2 Kinder (3, 5);01.02.2027 10:30;bestätigt;kommt später',
  'Bo;Muster;ada@verein.example;;Haus am Erlenbogen;;Knoten lösen;;;01.02.2027;bestätigt;',
  'Cem;Probe;cem@verein.example;;Stadt Musterfurt;;Netze knüpfen;vegetarisch;;03.02.2027;Warteliste;',
];

describe('a list of participants', () => {
  it.each([
    'Vorname;Nachname;E-Mail',
    'Nr.;Name;Vorname;Organisation;Workshop',
    'Name;E-Mail;Workshop',
    'Teilnehmer*in;Einrichtung;Unterschrift',
    'First name;Last name;Email;Order code',
    'Name;Essen;Kinderbetreuung',
    'Antwort ID;Datum Abgeschickt;Name;E-Mail',
    'Response ID;Date submitted;Name;Email address',
    'Benutzer-ID;Anzeigename;Zeitstempel;Wie heißt du?;Deine E-Mail',
  ])('is known by its headings: %s', (headings) => {
    expect(kindOf(headings)).toBe('signups');
  });

  it.each([
    'Name;E-Mail;Organisation',
    'Organisation;Ansprechperson;E-Mail;Ort',
    'Vorname;Nachname;Firma;Straße;PLZ;Ort;E-Mail',
    'Name;Typ;Bezirk',
    'von;nach',
  ])('is none where nothing says that people take part: %s', (headings) => {
    expect(kindOf(headings)).toBe('table');
  });

  it('is one by its name where the headings leave it open', () => {
    expect(kindOf('Vorname;Nachname;Ort', 'Kontakte.csv')).toBe('table');
    expect(kindOf('Vorname;Nachname;Ort', 'Teilnehmende.csv')).toBe('signups');
  });

  it.each([
    ['Titel;Beginn;Vorname;Nachname;E-Mail', 'Netze;9:30;Ada;Beispiel;ada@verein.example'],
    ['Uhrzeit;Raum;Workshop;Name;E-Mail', '9:30;Saal;Netze;Ada Beispiel;ada@verein.example'],
    ['Datum;Thema;Name;E-Mail', '06.03.2027;Netze;Ada Beispiel;ada@verein.example'],
  ])('is none where sessions are listed: %s', (...lines) => {
    expect(read(lines, { name: 'plan.csv' }).kind).toBe('table');
  });

  it.each([
    ['Workshop Nachmittag', 'choice'],
    ['Mittagessen am Samstag', 'food'],
    ['Interessen', undefined],
    ['Kinderbetreuung am Nachmittag', 'childcare'],
    ['Kindergarten', undefined],
    ['Familienstatus', undefined],
  ])('takes a column %s for %s', async (heading, role) => {
    const bytes = new TextEncoder().encode(`Vorname;Nachname;E-Mail;${heading}\nAda;Beispiel;ada@verein.example;x`);
    const preview = await previewPeopleList(bytes);
    expect(preview?.columns[3]?.role).toBe(role);
  });

  it('becomes sign-ups, one for all with the same mail address', () => {
    const { document, counts, kind } = read(list);
    expect({ kind, counts }).toEqual({ kind: 'signups', counts: { signUps: 2, participants: 3 } });
    expect(document.signUps?.[0]).toMatchObject({
      contact: { name: 'Ada Beispiel', mail: 'ada@verein.example', phone: '0123' },
      channel: 'import',
      status: 'confirmed',
      participants: [
        { name: 'Ada Beispiel', kind: 'adult', organisation: 'Haus am Erlenbogen', function: 'Leitung' },
        { name: 'Bo Muster' },
      ],
      log: [
        { at: '2027-02-01T10:30:00+01:00', to: 'received' },
        { from: 'received', to: 'confirmed', cause: 'import' },
      ],
    });
    expect(document.signUps?.[1]).toMatchObject({ status: 'waiting', queuedAt: '2027-02-03T00:00:00+01:00' });
  });

  it('becomes a document without a fault, the same a second time', () => {
    const { document } = read(list);
    expect(validateDocument(document).issues).toEqual([]);
    expect(read(list).document).toEqual(document);
  });

  it('gives nobody away in ids', () => {
    const { document } = read(list);
    const ids = JSON.stringify(
      document.signUps?.map(({ id, submitKey, participants }) => [id, submitKey, participants.map((each) => each.id)]),
    );
    expect(ids).not.toMatch(/ada|bo|cem|verein/i);
  });

  it('keeps needs apart from the sign-ups, readable with the right to needs only', () => {
    const { document, warnings } = read(list);
    expect(JSON.stringify(document.signUps)).not.toMatch(/vegan|vegetarisch|2 Kinder/);
    expect(document.needsAnswers?.map(({ questionId, value }) => [questionId, value])).toEqual([
      ['needs-food-essen', 'vegan'],
      ['needs-childcare-kinderbetreuung', '2 Kinder (3, 5)'],
      ['needs-food-essen', 'vegetarisch'],
    ]);
    expect(document.questions).toMatchObject([
      { group: 'needs', readers: 'private', feeds: 'headcount' },
      { group: 'needs' },
    ]);
    expect(warnings.map(({ code }) => code)).toContain('needs-kept-apart');
  });

  it('keeps what the model has no place for with the origin, and says so', () => {
    const { document, warnings } = read(list);
    const [first] = document.signUps ?? [];
    const [id] = first?.participants.map((each) => each.id) ?? [];
    expect(first?.source?.[0]?.rest).toMatchObject({
      [String(id)]: { Bemerkung: 'kommt später', Workshop: 'Netze knüpfen' },
    });
    expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['columns-kept-aside', 'choice-kept']));
  });

  it('says where a cell is longer than the model allows, and never what stands in it', () => {
    const name = `Ada ${'x'.repeat(600)}`;
    const cells = [
      name,
      'ada@verein.example',
      '0'.repeat(60),
      'Haus '.repeat(200),
      'vegan '.repeat(1_000),
      'y'.repeat(2_500),
    ];
    const { document, dropped } = read(['Name;E-Mail;Telefon;Organisation;Essen;Rechnungsadresse', cells.join(';')]);
    expect(dropped).toEqual(Array.from({ length: 5 }, () => ({ code: 'text-cut', at: 'row 2', value: undefined })));
    expect(document.signUps?.[0]?.participants[0]?.name).toHaveLength(500);
    expect(validateDocument(document).issues).toEqual([]);
  });

  it('says where a party counts more people than one may have', () => {
    const { document, dropped } = read(['Name;E-Mail;Anzahl;Status', 'Ada;ada@verein.example;250;bestätigt']);
    expect(document.signUps?.[0]?.participants).toHaveLength(100);
    expect(dropped).toEqual([{ code: 'list-cut', at: 'row 2', value: '250' }]);
  });

  it('may name groups, and counts instead of names', () => {
    const lines = [
      'Gruppe;Name;E-Mail;Anzahl',
      '1;Ada Beispiel;ada@verein.example;',
      '1;Bo Muster;bo@verein.example;',
      '2;Cem Probe;cem@verein.example;3',
    ];
    const { document, counts } = read(lines);
    expect(counts).toEqual({ signUps: 2, participants: 5 });
    expect(document.signUps?.[1]?.participants.map(({ name }) => name)).toEqual(['Cem Probe', undefined, undefined]);
    expect(JSON.stringify(document.signUps?.[0]?.source)).toContain('bo@verein.example');
  });

  it('takes statuses as people write them, each of a party by itself', () => {
    const lines = [
      'Name;E-Mail;Status',
      'Ada;a@x.example;angemeldet',
      'Bo;a@x.example;storniert',
      'Cem;c@x.example;abgelehnt',
      'Dora;d@x.example;mal sehen',
      'Eda;e@x.example;',
    ];
    expect(read(lines).document.signUps?.map(({ status }) => status)).toEqual([
      'confirmed',
      'cancelled',
      'declined',
      'received',
      'confirmed',
    ]);
    expect(codesOf(lines)).toContain('status-unreadable');
  });

  it('puts a placeholder where a mail address is missing or none, and says so', () => {
    const lines = ['Vorname;Nachname;E-Mail;Workshop', 'Ada;Beispiel;;a', 'Bo;Muster;bo(at)verein;b'];
    const { document, warnings } = read(lines);
    expect(document.signUps?.map(({ contact }) => contact.mail)).toEqual([
      'ohne-adresse@fehlt.invalid',
      'ohne-adresse@fehlt.invalid',
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['mail-missing', 'mail-unreadable']));
    expect(JSON.stringify(document.signUps?.[1]?.source)).toContain('bo(at)verein');
    expect(JSON.stringify(warnings)).not.toContain('bo(at)verein');
  });

  it('tells children by age or word, and leaves totals and empty lines out', () => {
    const lines = [
      'Name;Alter;E-Mail;Anmeldedatum',
      'Ada;34;a@x.example;1.2.2027',
      'Bo;7;a@x.example;1.2.2027',
      ';;;',
      'Summe;2;;',
    ];
    const { document, counts, dropped } = read(lines);
    expect(counts).toEqual({ signUps: 1, participants: 2 });
    expect(document.signUps?.[0]?.participants.map(({ kind, age }) => [kind, age])).toEqual([
      ['adult', 34],
      ['child', 7],
    ]);
    expect(dropped).toMatchObject([{ code: 'row-nameless' }]);
  });

  it('takes consents for no proof', () => {
    const lines = ['Name;E-Mail;Workshop;Fotoerlaubnis', 'Ada;a@x.example;1;ja'];
    expect(read(lines).document.signUps?.[0]?.consents).toBeUndefined();
    expect(codesOf(lines)).toContain('consent-unproven');
  });

  it('divides what is too many for one party', () => {
    const rows = Array.from({ length: 150 }, (_row, index) => `Person ${index};office@verein.example;1`);
    expect(read(['Name;E-Mail;Gruppe', ...rows]).counts).toEqual({ signUps: 2, participants: 150 });
  });

  it('follows a mapping', () => {
    const lines = ['A;B;C', 'Ada Beispiel;ada@verein.example;x'];
    expect(read(lines, { mapping: { name: 'A', mail: 'B' } }).document.signUps).toMatchObject([
      { contact: { name: 'Ada Beispiel', mail: 'ada@verein.example' } },
    ]);
  });
});

describe('with the document of the event', () => {
  const document = buildEventDocument({
    sessions: [
      buildSession({ title: 'Netze knüpfen', code: 'WS1' }),
      buildSession({ id: 'session-2', title: { de: 'Knoten lösen', en: 'Untying' } }),
    ],
    bookables: [buildBookable(), buildBookable({ id: 'places-1', kind: 'session', targetId: 'session-1' })],
    questions: [buildQuestion({ label: 'Bemerkung' })],
  });

  it('choices become bookings, those of sessions without places too', () => {
    const { document: whole, warnings } = read(list, { document });
    const booked = whole.signUps?.map(({ bookings }) =>
      bookings?.map(({ bookableId, status }) => [bookableId, status]),
    );
    expect(booked).toEqual([
      [
        ['bookable-1', 'confirmed'],
        ['places-1', 'confirmed'],
        ['bookable-1', 'confirmed'],
        ['places-session-2', 'confirmed'],
      ],
      [
        ['bookable-1', 'waiting'],
        ['places-1', 'waiting'],
      ],
    ]);
    expect(whole.bookables?.map(({ id }) => id)).toEqual(['bookable-1', 'places-1', 'places-session-2']);
    expect(warnings.map(({ code }) => code)).not.toContain('choice-kept');
  });

  it('its questions are answered, and the whole is one document without a fault', () => {
    const { document: whole } = read(list, { document });
    expect(whole.signUps?.[0]?.answers).toMatchObject([{ questionId: 'question-1', value: 'kommt später' }]);
    expect(whole.sessions).toEqual(document.sessions);
    expect(validateDocument(whole).issues).toEqual([]);
    expect(read(list, { document: whole }).document).toEqual(whole);
  });

  it('wishes in order wait for their allocation; what nobody offers stays as text', () => {
    const lines = ['Name;E-Mail;1. Wahl;2. Wahl', 'Ada;a@x.example;WS1;Untying', 'Bo;b@x.example;WS 9: Fliegen;-'];
    const { document: whole, warnings } = read(lines, { document });
    expect(whole.signUps?.[0]?.bookings).toMatchObject([
      { bookableId: 'bookable-1', status: 'confirmed' },
      { bookableId: 'places-1', rank: 1, status: 'requested' },
      { bookableId: 'places-session-2', rank: 2, status: 'requested' },
    ]);
    expect(JSON.stringify(whole.signUps?.[1]?.source)).toContain('WS 9: Fliegen');
    expect(warnings.find(({ code }) => code === 'choice-unmatched')).toMatchObject({ count: 1 });
  });

  it('a column below the title of a session may be ticked', () => {
    const lines = ['Name;E-Mail;Status;Netze knüpfen', 'Ada;a@x.example;ok;x', 'Bo;b@x.example;ok;'];
    const bookings = read(lines, { document }).document.signUps?.map((signUp) => signUp.bookings?.length);
    expect(bookings).toEqual([2, 1]);
  });
});
