import { buildActor, buildNetworkDocument, buildTie } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { readFile } from '../index.js';
import { readWorkbook } from '../workbook/index.js';
import { madeTables } from '../workbook/workbook-harness.js';
import { writeKumuXlsx } from './index.js';

type Sheets = Parameters<typeof madeTables>[0];

const read = (sheets: Sheets) => readWorkbook(madeTables(sheets), { name: 'kumu.xlsx' });

const elements = [
  ['Label', 'Type', 'Tags', 'Description', 'Gründung'],
  ['Haus', 'Verein', 'offen | Garten', 'Ein *Haus*', 1998],
  ['Haus', 'Angebot', '', '', ''],
  ['Hof', 'Angebot', 'offen', '', ''],
  ['Haus', 'verein', '', '', ''],
];
const connections = [
  ['From', 'To', 'Direction', 'Type', 'Strength'],
  ['Haus', 'Hof', 'mutual', 'Austausch', '2,5'],
  ['Hof', 'Neu', '', '', ''],
];

describe('sheets as Kumu lays them out', () => {
  it('are elements known by label and type, and connections between them', () => {
    const { document, counts, warnings } = read({ Elements: elements, Connections: connections });
    expect(counts).toEqual({ actors: 4, ties: 2 });
    expect(document.actors?.map(({ id, name }) => [id, name])).toEqual([
      ['Haus', 'Haus'],
      ['Haus (Angebot)', 'Haus'],
      ['Hof', 'Hof'],
      ['Neu', 'Neu'],
    ]);
    expect(document.ties).toMatchObject([
      { fromId: 'Haus', toId: 'Hof', direction: 'mutual', kind: 'exchange', weight: 2.5 },
      { fromId: 'Hof', toId: 'Neu', direction: 'undirected' },
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['actor-repeated', 'end-ambiguous', 'actor-not-listed']),
    );
  });

  it('part several values of a cell by a stroke', () => {
    const { document } = read({ Elements: elements, Connections: connections });
    expect(document.actors?.[0]).toMatchObject({
      description: 'Ein *Haus*',
      attributes: { Tags: ['offen', 'Garten'], Gründung: '1998' },
    });
  });

  it('are known by ID where they have one', () => {
    const { document } = read({
      A: [
        ['Label', 'ID'],
        ['Haus', 'h1'],
        ['Haus', 'h2'],
      ],
      B: [
        ['From', 'To'],
        ['h2', 'h1'],
      ],
    });
    expect(document.ties).toMatchObject([{ fromId: 'h2', toId: 'h1' }]);
  });

  it('are passed over where their name says so', () => {
    const { counts, dropped } = read({ Elements: elements, 'Alt (ignore)': connections });
    expect(counts).toEqual({ actors: 3, ties: 0 });
    expect(dropped).toContainEqual(expect.objectContaining({ code: 'sheet-dropped', value: 'Alt (ignore)' }));
  });

  it('may be a lone CSV file of elements', async () => {
    const bytes = new TextEncoder().encode('Label,Type,Tags\nHaus,Verein,a|b\n');
    await expect(readFile(bytes)).resolves.toMatchObject({ format: 'csv', kind: 'network', counts: { actors: 1 } });
  });
});

describe('a workbook for Kumu', () => {
  const document = buildNetworkDocument({
    actors: [
      buildActor({ attributes: { yes: 'ja', Tags: ['a', 'b'], Label: 'x' } }),
      buildActor({ id: 'actor-2', name: { de: 'Treff', en: 'Meeting place' }, sectorIds: undefined, kind: 'body' }),
    ],
    ties: [buildTie({ direction: 'mutual', weight: 3 })],
  });

  it('is read back as it was, up to what it cannot carry', () => {
    const { files, dropped } = writeKumuXlsx(document);
    const again = readWorkbook(files[0]?.bytes ?? new Uint8Array()).document;
    expect(again.actors).toMatchObject([
      {
        id: 'actor-1',
        kind: 'organisation',
        name: 'Mütterzentrum Erlenbogen',
        sectorIds: ['familyEducation'],
        attributes: { 'yes (field)': 'ja', Tags: ['a', 'b'], 'Label (field)': 'x' },
      },
      { id: 'actor-2', kind: 'body', name: 'Treff' },
    ]);
    expect(again.ties).toMatchObject([
      { id: 'tie-1', fromId: 'actor-1', toId: 'actor-2', kind: 'exchange', direction: 'mutual', weight: 3 },
    ]);
    expect(dropped.map(({ code, at }) => [code, at])).toEqual([
      ['records-dropped', '/memberships'],
      ['records-dropped', '/placements'],
      ['languages-dropped', '/actors/1/name'],
      ['field-dropped', '/ties/0/stage'],
    ]);
  });
});
