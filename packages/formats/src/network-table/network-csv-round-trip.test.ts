import type { GeflechtDocument } from '@geflecht/core/document';
import type { Actor, Placement, Tie } from '@geflecht/core/network';
import { validateDocument } from '@geflecht/core/schema';
import { arbitraryNetworkDocument, buildActor, buildNetworkDocument, buildTie } from '@geflecht/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, writeFile } from '../index.js';

type Fields = Readonly<Record<string, unknown>>;

async function again(document: GeflechtDocument, locale: 'de' | 'en') {
  const { files, dropped } = await writeFile(document, 'network-csv', { locale });
  const [ties, actors] = files;
  const companion = { name: 'netz-nodes.csv', bytes: actors?.bytes ?? new Uint8Array() };
  const read = await readFile(ties?.bytes ?? new Uint8Array(), { name: 'netz-edges.csv', companion });
  return { ...read, written: dropped };
}

/** Values without what no cell shows: blanks around texts, and what is empty. */
function shown(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(shown).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const fields = Object.entries(value).flatMap(([name, inner]) => {
    const kept = shown(inner);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

/** What tables carry of an actor. */
function tabled(actor: Actor): Fields {
  const { address: { street, postalCode, town } = {}, geo } = actor.location ?? {};
  const fields = { ...actor, name: shown(actor.name) ?? actor.id };
  return { ...picked(fields, actorNames), place: shown({ street, postalCode, town, geo }) };
}

function picked(record: object | undefined, names: readonly string[]): Fields {
  const fields = (record ?? {}) as Fields;
  return Object.fromEntries(names.map((name) => [name, shown(fields[name])]));
}

const actorNames =
  'id kind name shortName sectorIds partOf level country languages targetGroups topics description contact'.split(' ');
const tieNames = 'id fromId toId kind direction stage activity strength weight formality periods'.split(' ');
const endsOf = ({ fromId, toId }: Tie) => [fromId, toId].toSorted().join(' ');

/** A document of one network, as the pair of tables holds one. */
function ofOneNetwork(any: GeflechtDocument): GeflechtDocument {
  const [network] = any.networks ?? [];
  const ties = (any.ties ?? []).filter(({ networkId }) => networkId === network?.id);
  return { ...any, networks: network === undefined ? [] : [network], ties };
}

/** The first spot of each actor on the map as it is. */
function spotsOf({ placements = [], networks = [] }: GeflechtDocument): ReadonlyMap<string, Placement> {
  const spots = new Map<string, Placement>();
  for (const spot of placements) {
    const { actorId, networkId, plane = 'actual', presence } = spot;
    const isSpot = networkId === networks[0]?.id && plane === 'actual' && presence === 'existing';
    if (isSpot && actorId !== undefined && !spots.has(actorId)) spots.set(actorId, spot);
  }
  return spots;
}

/** HTML in descriptions is turned into formatted text wherever it comes from. */
const anyNetwork = arbitraryNetworkDocument().filter(
  ({ actors = [] }) => !actors.some(({ description }) => JSON.stringify(description ?? '').includes('<')),
);

describe('a network as a pair of tables', () => {
  it('keeps words that a spreadsheet would run, and strokes within lists', async () => {
    const actor = buildActor({ shortName: '+ ', topics: ['a|b', '=c', 'd\\'], country: undefined });
    const { document } = await again(
      buildNetworkDocument({ actors: [actor], ties: [buildTie({ fromId: actor.id })] }),
      'de',
    );
    expect(document.actors?.[0]).toMatchObject({ shortName: '+', topics: ['a|b', '=c', 'd\\'] });
  });
});

describe.each(['de', 'en'] as const)('any network as a pair of tables with headings in %s', (locale) => {
  it('comes back with its actors, field by field', async () => {
    await fc.assert(
      fc.asyncProperty(anyNetwork, async (any) => {
        const own = ofOneNetwork(any);
        const { document } = await again(own, locale);
        expect(validateDocument(document).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(document.actors?.map(tabled) ?? []).toEqual(own.actors?.map(tabled));
      }),
      { numRuns: 60 },
    );
  });

  it('comes back with its ties, those that say the same as one', async () => {
    await fc.assert(
      fc.asyncProperty(anyNetwork, async (any) => {
        const own = ofOneNetwork(any);
        const { document } = await again(own, locale);
        const originals = new Map(own.ties?.map((tie) => [tie.id, { ...tie, kind: shown(tie.kind) ?? 'unspecified' }]));
        for (const tie of document.ties ?? []) {
          expect(picked(tie, tieNames)).toEqual(picked(originals.get(tie.id), tieNames));
        }
        expect(new Set(document.ties?.map(endsOf))).toEqual(new Set(own.ties?.map(endsOf)));
      }),
      { numRuns: 60 },
    );
  });

  it('comes back with the first spot of each actor on the map', async () => {
    await fc.assert(
      fc.asyncProperty(anyNetwork, async (any) => {
        const own = ofOneNetwork(any);
        const spots = spotsOf(own);
        const positions = [...spots.values()].flatMap(({ position }) => position ?? []);
        const isWithin = positions.every(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) <= 1);
        // Beyond the map they are scaled, and one point for all is no picture.
        fc.pre(isWithin && new Set(positions.map(({ x, y }) => `${x} ${y}`)).size === positions.length);
        const { document } = await again(own, locale);
        const names = ['actorId', 'ringId', 'position'];
        const expected = [...spots.values()].filter(
          ({ ringId, position }) => position !== undefined || shown(ringId) !== undefined,
        );
        expect(new Set(document.placements?.map((spot) => picked(spot, names)))).toEqual(
          new Set(expected.map((spot) => picked(spot, names))),
        );
      }),
      { numRuns: 60 },
    );
  });
});
