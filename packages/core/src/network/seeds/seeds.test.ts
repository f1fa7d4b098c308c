import { describe, expect, it } from 'vitest';
import {
  defaultRings,
  defaultWedges,
  dutyKindSeeds,
  mergeTerms,
  resourceKindSeeds,
  sectorParents,
  sectorPath,
  sectorSeeds,
  tieKindSeeds,
} from './index.js';
import type { SeedTerm } from './index.js';

const parents = sectorParents();

describe('the shipped terms', () => {
  it.each<[string, readonly SeedTerm[]]>([
    ['sectors', sectorSeeds],
    ['kinds of tie', tieKindSeeds],
    ['kinds of duty', dutyKindSeeds],
    ['kinds of resource', resourceKindSeeds],
    ['rings', defaultRings],
    ['wedges', defaultWedges],
  ])('name %s once each, in German and English', (_, terms) => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    for (const { id, label } of terms)
      expect(label).toEqual({ de: expect.not.stringMatching(`^${id}$`), en: expect.any(String) });
  });

  it('lead every sector up to a known top', () => {
    const tops = new Set(sectorSeeds.filter(({ parent }) => parent === undefined).map(({ id }) => id));
    for (const { id, parent } of sectorSeeds) {
      const path = sectorPath(id, parents);
      expect(path[1]).toBe(parent);
      expect(tops).toContain(path.at(-1));
    }
  });

  it('count a paediatric practice among the health professions', () => {
    expect(sectorPath('paediatrics', parents)).toEqual(['paediatrics', 'healthProfession', 'health']);
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

describe('sectorParents', () => {
  it('lets a document add a sector below a shipped one', () => {
    const own = { id: 'sector', terms: [{ id: 'toddlerGroup', label: 'Krabbelgruppe', parent: 'familySelfHelp' }] };
    expect(sectorPath('toddlerGroup', sectorParents([own]))).toEqual(['toddlerGroup', 'familySelfHelp']);
  });
});

describe('sectorPath', () => {
  it('ends where parents run in a circle', () => {
    const circle = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(sectorPath('a', circle)).toEqual(['a', 'b']);
  });
});
