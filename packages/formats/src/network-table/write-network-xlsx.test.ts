import type { GeflechtDocument } from '@geflecht/core/document';
import type { Tie } from '@geflecht/core/network';
import {
  arbitraryNetworkDocument,
  buildActor,
  buildNetworkDocument,
  buildPlacement,
  buildTie,
} from '@geflecht/core/testing';
import { validateDocument } from '@geflecht/core/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../workbook/index.js';
import { writeNetworkXlsx } from './index.js';

function again(document: GeflechtDocument, locale: 'de' | 'en' = 'de') {
  const { files } = writeNetworkXlsx(document, { locale });
  return readWorkbook(files[0]?.bytes ?? new Uint8Array(), { name: 'netz.xlsx' });
}

/** What a workbook carries of a record, without what only documents know. */
function carried<Entry extends object>(records: readonly Entry[] = []): readonly Partial<Entry>[] {
  return records.map((record) => {
    const { scope: _scope, source: _source, ...rest } = record as Entry & { scope?: unknown; source?: unknown };
    return rest as Partial<Entry>;
  });
}

function core({ fromId, toId, direction, kind, stage, activity, strength, formality }: Tie): Partial<Tie> {
  return { fromId, toId, direction, kind, stage, activity, strength, formality };
}

/** What makes two ties one; ties to oneself are none. */
function pairOf({ fromId, toId, direction, kind }: Tie): string {
  const isOrdered = direction === 'directed' || fromId < toId;
  const ends = isOrdered ? [fromId, toId] : [toId, fromId];
  return fromId === toId ? '' : JSON.stringify([ends, direction, kind]);
}

describe('a network as workbook', () => {
  const document = buildNetworkDocument({
    taxonomies: [
      {
        id: 'sector',
        terms: [
          { id: 'gärten', label: 'Gärten' },
          { id: 'x1', label: 'Eigenes' },
        ],
      },
    ],
    actors: [
      buildActor({
        name: { de: 'Mütterzentrum', en: 'Mothers’ centre' },
        shortName: 'MZ',
        sectorIds: ['familyEducation', 'x1', 'funder'],
        partOf: 'actor-2',
        level: 'municipality',
        languages: ['de', 'tr'],
        description: 'Offen\nfür *alle*',
        links: [{ url: 'https://mz.example/' }],
        contact: { function: 'Leitung', mail: 'leitung@mz.example', phone: '+49 000 0' },
        location: {
          address: { street: 'Gasse 1', postalCode: '01067', town: 'Musterfurt' },
          geo: { latitude: 1.5, longitude: 2 },
        },
        attributes: { Name: 'alt', 'Name [en]': 'neu', 'attribute ID': '=1+1', Plätze: '12' },
      }),
      buildActor({ id: 'actor-2', kind: 'body', sectorIds: undefined, name: 'Runder Tisch' }),
    ],
    placements: [buildPlacement({ id: 'actor-1', plane: 'actual', ringId: 'core', position: { x: -0.25, y: 1 } })],
    memberships: undefined,
    ties: [
      buildTie({
        strength: 4,
        weight: 0.5,
        formality: 'written',
        direction: 'mutual',
        activity: 'dormant',
        stage: 'workingRelation',
        periods: [{ since: '2020-01-01', until: '2021-12-31' }, { since: '2024-05-01' }],
        attributes: { Von: 'x', Anlass: 'Fest|Markt' },
      }),
      buildTie({ id: 'tie-2', kind: 'eigene Art', direction: 'directed' }),
      buildTie({ id: 'tie-3', kind: 'unspecified' }),
    ],
  });

  it.each(['de', 'en'] as const)('comes back as it was, written in %s', (locale) => {
    const { document: read } = again(document, locale);
    expect(validateDocument(read).issues).toEqual([]);
    expect(carried(read.actors)).toEqual(carried(document.actors));
    expect(carried(read.ties)).toEqual(carried(document.ties));
    expect(carried(read.placements)).toEqual(carried(document.placements));
    expect(read.networks).toMatchObject([{ id: 'network-1' }]);
  });

  it('says nothing of losses where there are none but the network’s own', () => {
    const { dropped } = writeNetworkXlsx(document);
    expect(dropped).toEqual([{ code: 'field-dropped', at: '/networks/0/phase', value: 'phase' }]);
  });

  it('names cells that somebody filled with what does not fit', () => {
    const { files } = writeNetworkXlsx(document);
    const { dropped } = readWorkbook(files[0]?.bytes ?? new Uint8Array());
    expect(dropped).toEqual([]);
  });

  it('gives back the actors and ties of any network, ties that say the same as one', () => {
    fc.assert(
      fc.property(arbitraryNetworkDocument(), (any) => {
        const [network] = any.networks ?? [];
        const own = (any.ties ?? []).filter(({ networkId }) => networkId === network?.id);
        // A blank is no word that a cell could show.
        const ties = own.map((tie) => ({ ...tie, kind: tie.kind.trim() || 'unspecified' }));
        const { document: read } = again({ ...any, ties, networks: network === undefined ? [] : [network] });
        expect(validateDocument(read).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(new Set(read.actors?.map(({ id }) => id))).toEqual(new Set(any.actors?.map(({ id }) => id)));
        const originals = new Map(ties.map((tie) => [tie.id, core(tie)]));
        for (const tie of read.ties ?? []) expect(core(tie)).toEqual(originals.get(tie.id));
        const pairs = new Set(ties.map((tie) => pairOf(tie)));
        expect(new Set(read.ties?.map((tie) => pairOf(tie)))).toEqual(pairs);
      }),
      { numRuns: 60 },
    );
  });
});
