import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../index.js';
import { readTable } from './index.js';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/dialects/networks/${name}`, import.meta.url)));
const read = (text: string, options: ReadOptions = {}) => readTable(new TextEncoder().encode(text), options);
const codes = (text: string) => read(text).warnings.map(({ code }) => code);

describe('a table of ties', () => {
  it.each([
    ['Source,Target', 'directed'],
    ['source_id;target_id', 'directed'],
    ['From\tTo', 'directed'],
    ['von;nach', 'directed'],
    ['Von;An', 'directed'],
    ['Quelle|Ziel', 'directed'],
    ['Akteur 1;Akteur 2', 'undirected'],
  ])('is known by its headings %s', (headings, direction) => {
    const delimiter = /[,;\t|]/.exec(headings)?.[0] ?? ';';
    const { document } = read(`${headings}\na${delimiter}b\n`);
    expect(document.ties).toMatchObject([{ fromId: 'a', toId: 'b', direction }]);
  });

  it('is known by sentences that people write above it', () => {
    const { kind, document } = read('Einrichtung;arbeitet zusammen mit;Art\nKita Nord;Praxis Süd;Austausch\n');
    expect(kind).toBe('network');
    expect(document.ties).toMatchObject([{ fromId: 'Kita Nord', toId: 'Praxis Süd', direction: 'undirected' }]);
  });

  it('is not one where the columns hold times', () => {
    expect(read('von;nach\n09:30;10:30\n11:00;12:00\n').kind).toBe('table');
  });

  it('merges equal ties, adds weights with decimal comma, and keeps kinds apart', () => {
    const { document } = readTable(bytesOf('bezirk.win1252.csv'));
    expect(document.ties?.map(({ kind, weight }) => [kind, weight])).toEqual([
      ['referral', 2],
      ['referral', 2],
      ['jointOffer', undefined],
    ]);
    expect(document.actors?.map(({ name }) => name)).toContain('Bücherei Grünau');
  });

  it('counts a tie without weight once when it merges', () => {
    expect(read('von;nach\na;b\na;b\na;b\n').document.ties).toMatchObject([{ weight: 3 }]);
  });

  it('takes the direction of each tie from a column that says so', () => {
    const { document } = readTable(bytesOf('komma.utf16.csv'));
    expect(document.ties?.map(({ direction }) => direction)).toEqual(['undirected', 'directed', 'mutual']);
  });

  it('takes a column Type for the kind where it says no direction', () => {
    expect(read('Source,Target,Type\na,b,Funding\n').document.ties).toMatchObject([{ kind: 'funding' }]);
  });

  it('keeps a year as period and all years of merged ties', () => {
    const { document } = readTable(bytesOf('jahre.csv'));
    expect(document.ties?.[0]).toMatchObject({
      weight: 8,
      periods: [
        { since: '2019-01-01', until: '2019-12-31' },
        { since: '2020-01-01', until: '2020-12-31' },
      ],
    });
  });

  it('keeps foreign columns as attributes, all values where merged ties differ', () => {
    expect(read('von;nach;Thema\na;b;Kita\na;b;Schule\n').document.ties).toMatchObject([
      { attributes: { Thema: ['Kita', 'Schule'] } },
    ]);
  });

  it('obeys a first line that names the delimiter', () => {
    const { document } = readTable(bytesOf('trennzeichen.csv'));
    expect(document.actors?.map(({ name }) => name)).toEqual(['Haus, Hof', 'Garten "Eden"', 'Wiese']);
  });

  it('takes actors from the list that belongs to it, whichever column names the ends', () => {
    const companion = { name: 'partner-nodes.csv', bytes: bytesOf('partner-nodes.csv') };
    const { document, sources, warnings } = readTable(bytesOf('partner-edges.csv'), {
      name: 'partner-edges.csv',
      companion,
    });
    expect(document.actors).toMatchObject([
      { id: 'o1', name: 'Familienzentrum Lindenhof', kind: 'organisation' },
      { id: 'o2', name: 'Verein „Brücke & Steg“', attributes: { status: 'aktiv' } },
      { id: 'p1', name: 'Elterncafé', sectorIds: ['projekt'] },
      { id: 'p2', name: 'Lesekiste' },
      { id: 'p3', name: 'p3' },
    ]);
    expect(document.networks).toMatchObject([{ id: 'partner', name: 'Partner' }]);
    expect(sources).toEqual(['partner-edges.csv', 'partner-nodes.csv']);
    expect(warnings.map(({ code }) => code)).toContain('actor-not-listed');
  });

  it('follows a mapping, and refuses one of columns that do not exist', () => {
    expect(read('Wer;Wen\na;b\n', { mapping: { from: 'Wer', to: 'Wen' } }).kind).toBe('network');
    expect(() => read('Wer;Wen\na;b\n', { mapping: { from: 'Wer', to: 'Wem' } })).toThrow(
      expect.objectContaining({ code: 'mapping-unknown' }),
    );
  });

  it('lets no heading reach beyond the attributes', () => {
    const { document } = read('von;nach;__proto__;constructor\na;b;x;y\n');
    expect(Object.values(document.ties?.[0]?.attributes ?? {})).toEqual(['x', 'y']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a matrix', () => {
  it('of one kind of actors keeps those without ties, undirected where it is symmetric', () => {
    const { document } = readTable(bytesOf('nachbarn-matrix.csv'));
    expect(document.actors?.map(({ id }) => id)).toEqual(['Nord', 'Süd', 'West', 'Insel']);
    expect(document.ties).toMatchObject([
      { fromId: 'Nord', toId: 'Süd', direction: 'undirected' },
      { fromId: 'Nord', toId: 'West', weight: 2 },
    ]);
  });

  it('that is not symmetric is directed, and a tie to oneself is dropped', () => {
    const { document, dropped } = read(';a;b\na;1;1\nb;0;0\n');
    expect(document.ties).toMatchObject([{ fromId: 'a', toId: 'b', direction: 'directed' }]);
    expect(dropped).toMatchObject([{ code: 'self-tie', value: 'a' }]);
  });

  it('of two kinds relates rows to columns as belonging', () => {
    const { document } = readTable(bytesOf('treffen-matrix.csv'));
    expect(document.ties?.map(({ fromId, toId, kind }) => [fromId, toId, kind])).toEqual([
      ['Ada', 'Frühstück', 'membership'],
      ['Ada', 'Sommerfest', 'membership'],
      ['Bea', 'Frühstück', 'membership'],
      ['Bea', 'Nähabend', 'membership'],
    ]);
  });

  it('may tick its cells', () => {
    expect(read(',Chor,Kurs\nAda,x,\nBea,,ja\n').counts).toEqual({ actors: 4, ties: 2 });
  });

  it('may say above its rows that they are organisations', () => {
    const ticked = 'Einrichtung;AG Familie;AG Gesundheit\nKita Nord;x;\nHort Süd;x;x\nPraxis;;x\n';
    expect(read(ticked)).toMatchObject({ kind: 'network', counts: { actors: 5, ties: 4 } });
    expect(read('Träger;Runde 1;Runde 2\nKita Nord;1;0\nHort Süd;1;1\n').counts).toEqual({ actors: 4, ties: 3 });
  });

  it('is none where ticks say something about people or about each organisation’s sizes', () => {
    expect(read('Name;Vegan;Newsletter\nAda;x;\nBea;x;x\n').kind).not.toBe('network');
    expect(read('Ort;Plätze;Stühle\nNord;20;30\nSüd;10;12\n').kind).toBe('table');
    expect(read('Einrichtung;Plätze;Stühle\nNord;20;30\nSüd;10;12\n').counts).toEqual({ actors: 2, ties: 0 });
  });
});

describe('any other table', () => {
  it('is kept as rows and columns', () => {
    expect(read(' Name ;Ort\n"Haus\nam See"; Ufer \n\nHof;\n')).toMatchObject({
      kind: 'table',
      counts: { rows: 2, columns: 2 },
      table: {
        columns: ['Name', 'Ort'],
        rows: [
          ['Haus\nam See', 'Ufer'],
          ['Hof', ''],
        ],
      },
    });
  });

  it('says what does not fit', () => {
    expect(codes('a;b\n1;2;3\n')).toEqual(['row-too-long']);
    expect(codes('a;b\n"offen;2\n')).toEqual(['quotes-broken']);
  });

  it('is refused where there is nothing but a line of text', () => {
    expect(() => read('Guten Tag')).toThrow(expect.objectContaining({ code: 'format-unknown' }));
  });
});
