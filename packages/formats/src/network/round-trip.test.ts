import type { GeflechtDocument } from '@geflecht/core/document';
import { validateDocument } from '@geflecht/core/schema';
import {
  arbitraryNetworkDocument,
  buildActor,
  buildNetwork,
  buildNetworkDocument,
  buildPlacement,
  buildTie,
} from '@geflecht/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, writeFile } from '../index.js';
import type { WritableFormat } from '../writing/index.js';

type Fields = Readonly<Record<string, unknown>>;

async function again(document: GeflechtDocument, format: WritableFormat) {
  const { files, dropped, warnings } = await writeFile(document, format);
  const [first, second] = files;
  const companion = second === undefined ? undefined : { name: 'netz-nodes.csv', bytes: second.bytes };
  const read = await readFile(first?.bytes ?? new Uint8Array(), { name: `netz${first?.ending}`, companion });
  return { ...read, written: { dropped, warnings } };
}

/** Values without what no format of graphs carries: blanks around texts, and what is empty. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(tidy).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const fields = Object.entries(value).flatMap(([name, inner]) => {
    const kept = tidy(inner);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function picked(record: object, names: readonly string[]): Fields {
  const fields = record as Fields;
  return Object.fromEntries(names.map((name) => [name, tidy(fields[name])]));
}

const bare = (record: object) => ({ ...record, source: undefined, scope: undefined });
const pair = (ends: readonly unknown[]) => ends.map(String).toSorted().join(' ');

const actorNames = [
  'id',
  'kind',
  'name',
  'shortName',
  'sectorIds',
  'partOf',
  'level',
  'country',
  'languages',
  'topics',
];
const tieNames = [
  'id',
  'fromId',
  'toId',
  'kind',
  'direction',
  'stage',
  'activity',
  'strength',
  'weight',
  'formality',
  'periods',
];
const spotNames = ['actorId', 'ringId', 'wedgeId', 'typicality', 'position'];

const full = buildNetworkDocument({
  networks: [buildNetwork({ name: 'Netz am Fluss' })],
  taxonomies: [
    { id: 'sector', terms: [{ id: 'uferWeg', label: 'Uferweg' }] },
    {
      id: 'tieKind',
      terms: [
        { id: 'tauschRing', label: 'Tausch' },
        { id: 'exchange', label: { de: 'Austausch', en: 'Exchange' } },
      ],
    },
  ],
  memberships: undefined,
  actors: [
    buildActor({
      id: 'haus & "hof"',
      name: { de: 'Haus <b>Hof</b>', en: 'House' },
      shortName: 'HH',
      kind: 'informalGroup',
      sectorIds: ['uferWeg', 'familyEducation'],
      partOf: 'ä/ö',
      level: 'neighbourhood',
      country: 'DE',
      languages: ['de', 'tr'],
      topics: ['eltern', 'kinder'],
      description: 'Zeile eins\nZeile zwei',
      links: [{ url: 'https://hof.example/?a=1&b=2' }],
      contact: { function: 'Büro', mail: 'buero@hof.example' },
      location: { address: { street: 'Weg 1', town: 'Musterstadt' }, geo: { latitude: 50.5, longitude: -1.25 } },
      attributes: {
        label: 'nicht der Name',
        Plätze: 12,
        offen: true,
        quote: 0.25,
        Themen: ['a|b', 'c, d', '"e"'],
        'attribute x': 'y',
      },
    }),
    buildActor({ id: 'ä/ö', name: 'Ämter', sectorIds: undefined, attributes: { Plätze: 3, offen: false } }),
    buildActor({ id: 'c', name: 'Chor', kind: 'person', sectorIds: ['health'] }),
  ],
  placements: [
    buildPlacement({ id: 'haus & "hof"', actorId: 'haus & "hof"', position: { x: -0.5, y: 0.25 }, ringId: 'core' }),
    buildPlacement({ id: 'c', actorId: 'c', position: { x: 0.125, y: -1 }, ringId: undefined }),
  ],
  ties: [
    buildTie({
      id: 't 1',
      fromId: 'haus & "hof"',
      toId: 'ä/ö',
      kind: 'tauschRing',
      direction: 'directed',
      stage: 'partnership',
      activity: 'dormant',
      strength: 4,
      weight: 2.5,
      formality: 'written',
      periods: [{ since: '2019-01-01', until: '2020-12-31' }, { since: '2022-01-01' }],
      attributes: { weight: 'schwer', Jahr: 2019 },
    }),
    buildTie({ id: 't2', fromId: 'ä/ö', toId: 'c', kind: 'exchange', direction: 'mutual' }),
    buildTie({
      id: 't3',
      fromId: 'haus & "hof"',
      toId: 'c',
      kind: 'unspecified',
      direction: 'undirected',
      weight: 0.1,
    }),
  ],
});

describe.each(['graphml', 'gexf'] as const)('a network as %s', (format) => {
  it('comes back with all that the format can carry', async () => {
    const { document, written } = await again(full, format);
    expect(document.actors?.map(bare)).toEqual(full.actors?.map(bare));
    expect(document.ties?.map((tie) => picked(tie, [...tieNames, 'attributes']))).toEqual(
      full.ties?.map((tie) => picked(tie, [...tieNames, 'attributes'])),
    );
    expect(document.placements?.map((spot) => picked(spot, spotNames))).toEqual(
      full.placements?.map((spot) => picked(spot, spotNames)),
    );
    expect(document.taxonomies).toContainEqual({ id: 'sector', terms: [{ id: 'uferWeg', label: 'Uferweg' }] });
    expect(document.networks).toMatchObject([{ name: 'Netz am Fluss' }]);
    expect(written.dropped).toEqual([{ code: 'field-dropped', at: '/networks/0/phase', value: 'phase' }]);
  });

  it('names every value that the format takes otherwise', async () => {
    const attributes = { gemischt: [1, 'a'], rand: ' x ', steuer: 'a\u0007b' };
    const { written } = await again(
      buildNetworkDocument({ actors: [buildActor({ attributes })], ties: [], memberships: [], placements: [] }),
      format,
    );
    const altered = written.dropped.filter(({ code }) => code === 'value-levelled').map(({ at }) => at);
    expect(altered).toEqual(expect.arrayContaining(['/actors/0/attributes/rand', '/actors/0/attributes/steuer']));
  });

  it('keeps ids, kinds, directions and stages of any network', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNetworkDocument(), async (any) => {
        const [network] = any.networks ?? [];
        const own = { ...any, networks: network === undefined ? [] : [network] };
        const ties = (own.ties ?? []).filter(({ networkId }) => networkId === network?.id);
        const { document } = await again(own, format);
        expect(validateDocument(document).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(document.actors?.map((actor) => picked(actor, actorNames))).toEqual(
          own.actors?.map((actor) => picked({ ...actor, name: tidy(actor.name) ?? actor.id }, actorNames)),
        );
        expect(document.ties?.map((tie) => picked(tie, tieNames))).toEqual(
          ties.map((tie) => picked({ ...tie, kind: tidy(tie.kind) ?? 'unspecified' }, tieNames)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a network as Pajek', () => {
  it('comes back with labels, coordinates, relations, weights and whole years', async () => {
    const { document, written } = await again(full, 'pajek');
    expect(document.actors?.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Haus <b>Hof</b>'],
      ['2', 'Ämter'],
      ['3', 'Chor'],
    ]);
    expect(document.placements?.map(({ actorId, position }) => [actorId, position])).toEqual([
      ['1', { x: -0.5, y: 0.25 }],
      ['3', { x: 0.125, y: -1 }],
    ]);
    expect(
      document.ties?.map((tie) => picked(tie, ['fromId', 'toId', 'direction', 'kind', 'weight', 'periods'])),
    ).toEqual([
      {
        fromId: '1',
        toId: '2',
        direction: 'directed',
        kind: 'tausch',
        weight: 2.5,
        periods: [{ since: '2019-01-01', until: '2020-12-31' }, { since: '2022-01-01' }],
      },
      { fromId: '2', toId: '3', direction: 'undirected', kind: 'exchange' },
      { fromId: '1', toId: '3', direction: 'undirected', kind: 'unspecified', weight: 0.1 },
    ]);
    const losses = new Set(written.dropped.map(({ at }) => at.replace(/\/\d+/, '')));
    expect([...losses]).toEqual(
      expect.arrayContaining([
        '/actors/id',
        '/actors/attributes',
        '/ties/stage',
        '/ties/direction',
        '/placements/ringId',
      ]),
    );
  });

  it('keeps actors, pairs and weights of any network', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNetworkDocument(), async (any) => {
        const [network] = any.networks ?? [];
        const own = { ...any, networks: network === undefined ? [] : [network] };
        const ties = (own.ties ?? []).filter(({ networkId }) => networkId === network?.id);
        const { document } = await again(own, 'pajek');
        expect(validateDocument(document).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(document.actors).toHaveLength(own.actors?.length ?? 0);
        const numbers = new Map(own.actors?.map(({ id }, index) => [id, String(index + 1)]));
        expect(new Set(document.ties?.map(({ fromId, toId }) => pair([fromId, toId])))).toEqual(
          new Set(ties.map(({ fromId, toId }) => pair([numbers.get(fromId), numbers.get(toId)]))),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('a network as a pair of tables', () => {
  it('comes back with all that tables can carry', async () => {
    const { document } = await again(full, 'network-csv');
    expect(document.actors?.map((actor) => picked(actor, actorNames))).toEqual(
      full.actors?.map((actor) => picked(actor, actorNames)),
    );
    expect(document.ties?.map((tie) => picked(tie, tieNames))).toEqual(full.ties?.map((tie) => picked(tie, tieNames)));
    expect(document.placements?.map((spot) => picked(spot, ['actorId', 'ringId', 'position']))).toEqual(
      full.placements?.map((spot) => picked(spot, ['actorId', 'ringId', 'position'])),
    );
  });
});
