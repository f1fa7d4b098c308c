import { discloseDocument, publicViewer } from '@geflecht/core/audience';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.js';

const read = (lines: readonly string[]) =>
  readFile(new TextEncoder().encode(lines.join('\n')), { name: 'partner.csv' });

const list = [
  'Nr;Name der Einrichtung;Ansprechperson;Ort;Telefon;E-Mail;Bereich',
  '1;Kita Nord;Ada Muster;Musterfurt;0123;kita@nord.example;Bildung',
  '2;Praxis Süd;;Musterfurt;;;Gesundheit',
];

describe('a list of partners', () => {
  it('is a network that has no ties yet, and says so', async () => {
    const { kind, counts, document, warnings } = await read(list);
    expect({ kind, counts }).toEqual({ kind: 'network', counts: { actors: 2, ties: 0 } });
    expect(document.actors).toMatchObject([
      { id: 'Kita Nord', name: 'Kita Nord', attributes: { Ort: 'Musterfurt' } },
      { id: 'Praxis Süd' },
    ]);
    expect(warnings.map(({ code }) => code)).toContain('ties-missing');
  });

  it('keeps whom to call for the team', async () => {
    const { document, warnings } = await read(list);
    const rest = { Ansprechperson: 'Ada Muster', Telefon: '0123', 'E-Mail': 'kita@nord.example' };
    expect(document.actors?.[0]?.source).toMatchObject([{ rest }]);
    expect(warnings.map(({ code }) => code)).toContain('columns-kept-aside');
    const shown = JSON.stringify(discloseDocument(document, { viewer: publicViewer, at: '2027-01-01T00:00:00Z' }));
    expect(shown).toContain('Kita Nord');
    expect(shown).not.toMatch(/Ada Muster|0123|nord\.example/);
  });

  it('keeps mail addresses, telephones and names for the team whatever they are called, and nothing else', async () => {
    const { document } = await read([
      'Träger;Kontaktperson;Rufnummer;Handynummer;E-Mail-Adresse;Fax;Hausnummer;Mitgliedsnummer',
      'Kita Nord;Ada;0123;0124;a@nord.example;0125;7a;12',
      'Praxis Süd;Bo;;;;;;13',
    ]);
    const aside = { Kontaktperson: 'Ada', Rufnummer: '0123', Handynummer: '0124', 'E-Mail-Adresse': 'a@nord.example' };
    expect(document.actors?.[0]).toMatchObject({
      attributes: { Hausnummer: '7a' },
      source: [{ rest: { ...aside, Fax: '0125' } }],
    });
    expect(document.actors?.[1]?.attributes).toHaveProperty('Mitgliedsnummer');
  });

  it.each([
    [['Vorname;Nachname;Organisation', 'Ada;Muster;Kita Nord', 'Bo;Probe;Praxis Süd']],
    [['Name;Verein;Geburtsdatum', 'Ada;Chor;06.03.1990', 'Bo;Kegler;07.03.1990']],
    [['Alter;Verein', '30;Chor', '31;Kegler']],
    [['Plätze;Einrichtung', '20;Kita Nord', '10;Kita Nord', '5;Kita Nord']],
    [['Name;Ort', 'Nord;Musterfurt', 'Süd;Musterfurt']],
  ])('is none where rows are about something else: %o', async (lines) => {
    expect((await read(lines)).kind).not.toBe('network');
  });
});
