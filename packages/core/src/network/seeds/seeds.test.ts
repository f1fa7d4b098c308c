import { describe, expect, it } from 'vitest';
import { defaultRings, defaultWedges, mergeTerms, sectorPath, sectorSeeds, tieKindSeeds } from './index.js';
import type { SeedTerm } from './index.js';

const sectors = mergeTerms(sectorSeeds, undefined, 'sector');

describe('the shipped terms', () => {
  it.each<[string, readonly SeedTerm[]]>([
    ['sectors', sectorSeeds],
    ['kinds of tie', tieKindSeeds],
    ['rings', defaultRings],
    ['wedges', defaultWedges],
  ])('name %s once each, in German and English', (_, terms) => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    for (const { label } of terms) expect(Object.keys(label)).toEqual(['de', 'en']);
  });

  it('lead every sector up to a known top', () => {
    for (const { id, parent } of sectorSeeds) {
      const path = sectorPath(id, sectors);
      expect(path).toHaveLength(parent === undefined ? 1 : 2);
      expect(sectors.has(path.at(-1)!)).toBe(true);
    }
  });

  it('gather every top sector in exactly one wedge', () => {
    const tops = sectorSeeds.filter(({ parent }) => parent === undefined).map(({ id }) => id);
    const gathered = defaultWedges.flatMap(({ sectorIds = [] }) => sectorIds);
    expect(gathered.toSorted()).toEqual(tops.toSorted());
  });

  it('know partners that networks often overlook', () => {
    const untypical = sectorSeeds.filter(({ untypical: is }) => is).map(({ id }) => id);
    const looked = ['sportsClub', 'museum', 'library', 'fireBrigade', 'housingCompany', 'allotmentClub'];
    expect(untypical).toEqual(expect.arrayContaining(looked));
  });
});

describe('mergeTerms', () => {
  const own = { id: 'sector', terms: [{ id: 'museum', label: 'Heimatmuseum' }] };

  it('lets a document relabel a term and keeps what it does not say', () => {
    expect(mergeTerms(sectorSeeds, [own], 'sector').get('museum')).toMatchObject({
      label: 'Heimatmuseum',
      parent: 'culture',
    });
  });

  it('leaves other taxonomies aside', () => {
    expect(mergeTerms(tieKindSeeds, [own], 'tieKind').has('museum')).toBe(false);
  });
});

describe('sectorPath', () => {
  it('ends where parents run in a circle', () => {
    const circle = new Map([
      ['a', { id: 'a', label: 'A', parent: 'b' }],
      ['b', { id: 'b', label: 'B', parent: 'a' }],
    ]);
    expect(sectorPath('a', circle)).toEqual(['a', 'b']);
  });
});
