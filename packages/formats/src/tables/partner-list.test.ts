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

  it.each([
    [['Vorname;Nachname;Organisation', 'Ada;Muster;Kita Nord', 'Bo;Probe;Praxis Süd']],
    [['Plätze;Einrichtung', '20;Kita Nord', '10;Kita Nord', '5;Kita Nord']],
    [['Name;Ort', 'Nord;Musterfurt', 'Süd;Musterfurt']],
  ])('is none where rows are about something else: %o', async (lines) => {
    expect((await read(lines)).kind).not.toBe('network');
  });
});
