import { describe, expect, it } from 'vitest';
import { readFile } from '../index.js';

const read = async (lines: readonly string[], name = 'liste.csv') =>
  readFile(new TextEncoder().encode(lines.join('\n')), { name });
const kindOf = async (lines: readonly string[]) => (await read(lines)).kind;

describe('lists with dates that are no programmes', () => {
  it.each([
    [
      'members',
      [
        'Name;E-Mail;Beitrag;Zuletzt besucht',
        'Ada Beispiel;ada@verein.example;60 €;06.03.2027',
        'Bo Muster;bo@verein.example;30 €;01.02.2027',
      ],
    ],
    [
      'members with fees in words',
      [
        'Name;E-Mail;Beitrag;Zuletzt besucht',
        'Ada Beispiel;ada@verein.example;ermäßigt;06.03.2027 18:30',
        'Bo Muster;bo@verein.example;Familie;01.02.2027 19:00',
      ],
    ],
    [
      'members in English',
      [
        'Name,Email,Plan,Member since',
        'Ada Example,ada@club.example,Family,2021-03-06',
        'Bo Sample,,Single,2023-02-01',
      ],
    ],
    [
      'donors',
      [
        'Datum;Spender;Zweck;Betrag',
        '06.03.2027;Haus am Erlenbogen;Sommerfest;250,00',
        '07.03.2027;Bo Muster;Bücher;30,00',
      ],
    ],
    [
      'donors in English',
      [
        'Donor,Email,Date,Amount',
        'Ada Example,ada@club.example,2027-03-06,$50',
        'Bo Sample,bo@club.example,2027-03-07,$20',
      ],
    ],
    [
      'addresses with birthdays',
      [
        'Name;Telefon;Geburtsdatum;Aufgabe',
        'Ada Beispiel;0123 4567;06.03.1987;Fahrdienst',
        'Bo Muster;0123 8901;01.02.1990;Küche',
      ],
    ],
    [
      'addresses with birthdays in English',
      [
        'Name,Phone,Date of birth,Activity',
        'Ada Example,555 0100,1987-03-06,Driving',
        'Bo Sample,555 0101,1990-02-01,Kitchen',
      ],
    ],
    [
      'an inventory',
      [
        'Bezeichnung;Raum;Anzahl;Kaufdatum;Preis',
        'Beamer;Saal;1;06.03.2025;499,00',
        'Stehtisch;Lager;12;01.02.2024;39,90',
      ],
    ],
    [
      'an inventory in English',
      ['Item,Location,Purchased,Serial no.', 'Projector,Hall,2025-03-06,B-17', 'Table,Store,2024-02-01,C-3'],
    ],
    [
      'tasks of a meeting',
      [
        'TOP;Thema;Aufgabe;Verantwortlich;Bis wann',
        '1;Sommerfest;Zelt bestellen;Ada Beispiel;06.03.2027',
        '2;Kasse;Bericht schreiben;Bo Muster;20.03.2027',
      ],
    ],
    [
      'tasks in English',
      [
        'Topic,Action,Who,Due date,Status',
        'Summer party,Order the tent,Ada Example,2027-03-06,open',
        'Accounts,Report,Bo Sample,2027-03-20,done',
      ],
    ],
    [
      'invoices',
      [
        'Nr.;Betreff;Datum;Betrag;Fällig am',
        '2027-1;Saalmiete;06.03.2027;120,00 €;20.03.2027',
        '2027-2;Getränke;07.03.2027;80,50 €;21.03.2027',
      ],
    ],
    [
      'invoices in English',
      [
        'Invoice,Description,Date,Due date,Total',
        'A1,Rent,2027-03-06,2027-03-20,120.00',
        'A2,Drinks,2027-03-07,2027-03-21,80.50',
      ],
    ],
    [
      'books on loan',
      [
        'Titel;Autorin;Ausgeliehen am;Rückgabe bis',
        'Knoten;Ada Beispiel;06.03.2027;06.04.2027',
        'Netze;Bo Muster;07.03.2027;07.04.2027',
      ],
    ],
    [
      'feedback with the time it came in',
      ['Zeitstempel;Thema;Bemerkung', '06.03.2027 18:30:05;Essen;sehr gut', '06.03.2027 19:02:11;Raum;zu klein'],
    ],
    ['people with their ages', ['Name;Alter;Termin', 'Ada Beispiel;10;06.03.2027', 'Bo Muster;11;07.03.2027']],
    ['who has which key', ['Schlüssel;Name;Ausgabe', 'S1;Ada Beispiel;06.03.2027', 'S2;Bo Muster;07.03.2027']],
    ['duties', ['Datum;Dienst;Name;Telefon', '06.03.2027;Theke;Ada Beispiel;0123', '07.03.2027;Kasse;Bo Muster;0124']],
    [
      'things looked after',
      ['Gerät;Raum;Datum der letzten Prüfung', 'Leiter;Lager;06.03.2027', 'Beamer;Saal;07.03.2027'],
    ],
    [
      'people and when they are there',
      [
        'Name;E-Mail;Tag;Von;Bis',
        'Ada Beispiel;ada@verein.example;06.03.2027;9:00;12:00',
        'Bo Muster;bo@verein.example;06.03.2027;12:00;15:00',
      ],
    ],
  ])('%s stay a table', async (_what, lines) => {
    expect(await kindOf(lines)).toBe('table');
  });

  it('takes volunteers with their names and addresses as a list of people', async () => {
    const lines = ['Vorname;Nachname;E-Mail;Geburtsdatum;Aufgabe', 'Ada;Beispiel;ada@verein.example;06.03.1987;Küche'];
    expect(await kindOf(lines)).toBe('signups');
  });
});

describe('programmes that look like other lists', () => {
  it.each([
    ['prices', ['Datum;Veranstaltung;Preis', '06.03.2027;Knoten lösen;5 €']],
    ['addresses to ask', ['Name;Datum;Uhrzeit;Ort;E-Mail', 'Offener Treff;06.03.2027;18:00;Haus;haus@verein.example']],
    ['a sign-up deadline', ['Titel;Datum;Anmeldeschluss', 'Knoten lösen;06.03.2027;01.03.2027']],
    ['topics only', ['Datum;Thema', '06.03.2027;Netze knüpfen']],
    [
      'people by mail',
      ['Workshop;Leitung;E-Mail;Datum;Beginn', 'Netze;Ada Beispiel;ada@verein.example;06.03.2027;9:30'],
    ],
    ['contributions', ['Zeit;Beitrag;Wer', '9:30;Begrüßung;Ada Beispiel', '10:00;Bericht;Bo Muster']],
    ['agenda items', ['TOP;Thema;Zeit;Wer', '1;Kasse;18:00;Ada Beispiel', '2;Sommerfest;18:30;Bo Muster']],
    ['a day of another name', ['Kurs;Erster Tag;Raum', 'Nähen;06.03.2027;Saal', 'Löten;07.03.2027;Werkstatt']],
    ['a closing time', ['Datum;Thema;Beginn;Schluss', '06.03.2027;Netze knüpfen;9:00;12:00']],
    ['days in a column without heading', [';Was', '06.03.2027;Netze knüpfen', '07.03.2027;Knoten lösen']],
  ])('stay programmes with %s', async (_what, lines) => {
    expect(await kindOf(lines)).toBe('event');
  });

  it('take the day of the session, not the deadline before it', async () => {
    const { document } = await read(['Anmeldeschluss;Titel;Termin', '01.03.2027;Knoten lösen;06.03.2027']);
    expect(document.sessions?.[0]?.start).toMatch(/^2027-03-0[56]T/);
  });
});
