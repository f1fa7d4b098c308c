import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRecords } from './compare-records.js';
import { compareSnapshots } from './compare-snapshots.js';
import type { NetworkMoment } from './compare-snapshots.js';

const earlier: NetworkMoment = {
  takenAt: '2026-01-31T12:00:00Z',
  phase: 'building',
  frozen: {
    actors: [{ id: 'a', sectorIds: ['school'] }, { id: 'b' }, { id: 'c' }, { id: 'old' }],
    ties: [
      { id: 't1', fromId: 'a', toId: 'b', stage: 'contact', activity: 'active', strength: 2 },
      { id: 't2', fromId: 'b', toId: 'c', stage: 'wished', activity: 'active' },
    ],
    placements: [
      { id: 'p1', actorId: 'a', ringId: 'outer' },
      { id: 'p2', actorId: 'b', ringId: 'core' },
    ],
    duties: [{ id: 'd', kind: 'coordination', holderId: 'a' }],
  },
};
const later: NetworkMoment = {
  takenAt: '2027-01-31',
  phase: 'consolidating',
  frozen: {
    actors: [{ id: 'new' }, { id: 'a', sectorIds: ['school', 'library'] }, { id: 'b' }, { id: 'c' }],
    ties: [
      { id: 't1', fromId: 'a', toId: 'b', stage: 'cooperation', activity: 'active', strength: 4 },
      { id: 't2', fromId: 'b', toId: 'c', stage: 'contact', activity: 'active', lastContactOn: '2027-01-01' },
      { id: 't3', fromId: 'a', toId: 'new' },
    ],
    placements: [
      { id: 'p9', actorId: 'a', ringId: 'core' },
      { id: 'p2', actorId: 'b', ringId: 'core' },
    ],
    duties: [{ id: 'd', kind: 'coordination', vacantSince: '2026-12-01' }],
  },
};

describe('compareSnapshots', () => {
  const comparison = compareSnapshots(earlier, later);

  it('tells who came, went and changed in which fields', () => {
    expect(comparison.actors).toEqual({
      addedIds: ['new'],
      removedIds: ['old'],
      changed: [{ id: 'a', changes: [{ field: 'sectorIds', before: ['school'], after: ['school', 'library'] }] }],
    });
  });

  it('tells how ties grew', () => {
    expect(comparison.ties.addedIds).toEqual(['t3']);
    expect(comparison.tieShifts).toEqual([
      {
        tieId: 't1',
        fromId: 'a',
        toId: 'b',
        stage: { before: 'contact', after: 'cooperation' },
        activity: undefined,
        strength: { before: 2, after: 4 },
      },
      {
        tieId: 't2',
        fromId: 'b',
        toId: 'c',
        stage: { before: 'wished', after: 'contact' },
        activity: undefined,
        strength: undefined,
      },
    ]);
  });

  it('follows actors to other rings though their placement is another one', () => {
    expect(comparison.ringMoves).toEqual([{ actorId: 'a', before: 'outer', after: 'core' }]);
  });

  it('tells phase, figures and duties', () => {
    expect(comparison).toMatchObject({
      takenAt: { before: '2026-01-31T12:00:00Z', after: '2027-01-31' },
      phase: { before: 'building', after: 'consolidating' },
      figures: {
        before: { actorCount: 4, tieCount: 1, isolateCount: 2, density: 1 / 6 },
        after: { actorCount: 4, tieCount: 3, isolateCount: 0, density: 0.5 },
      },
    });
    expect(comparison.duties.changed[0]?.changes.map(({ field }) => field)).toEqual(['holderId', 'vacantSince']);
  });

  it('tells which findings came, went and changed', () => {
    const { appeared, gone, changed } = comparison.findings;
    expect(gone.map(({ id }) => id)).toEqual(['isolates', 'coordination-on-one']);
    expect(appeared.map(({ id }) => id)).toEqual(expect.arrayContaining(['coordination-vacant', 'cut-point:b']));
    expect(changed).toEqual([]);
  });

  it('finds no change between a state and itself', () => {
    const same = compareSnapshots(later, later);
    expect([same.actors, same.ties, same.placements, same.duties]).toEqual(
      Array.from({ length: 4 }, () => ({ addedIds: [], removedIds: [], changed: [] })),
    );
    expect(same).toMatchObject({
      phase: undefined,
      tieShifts: [],
      ringMoves: [],
      findings: { appeared: [], gone: [] },
    });
  });
});

describe('compareRecords', () => {
  it('leaves out who wrote when, and takes an empty list for an absent one', () => {
    const one = { id: 'a', revision: 1, updatedAt: '2026-01-01T00:00:00Z', links: [] };
    const other = { id: 'a', revision: 2 };
    expect(compareRecords([one], [other]).changed).toEqual([]);
  });

  it('compares whatever a field holds, whichever order its keys have', () => {
    const one = { id: 'a', name: { de: 'Haus', en: 'House' } };
    const turned = { id: 'a', name: { en: 'House', de: 'Haus' } };
    const other = { id: 'a', name: { de: 'Haus' } };
    expect(compareRecords([one], [turned]).changed).toEqual([]);
    expect(compareRecords([one], [other]).changed).toHaveLength(1);
  });

  it('turns around with the states', () => {
    const records = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), rank: fc.nat({ max: 2 }) }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(records, records, (one, other) => {
        const there = compareRecords(one, other);
        const back = compareRecords(other, one);
        expect(back.addedIds).toEqual(there.removedIds);
        expect(back.removedIds).toEqual(there.addedIds);
        expect(back.changed.map(({ id }) => id).toSorted()).toEqual(there.changed.map(({ id }) => id).toSorted());
      }),
    );
  });
});
