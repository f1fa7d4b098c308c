import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings } from './findings.js';
import { readNetwork } from './read-network.js';
import type { NetworkRecords } from './records.js';
import { visibleRecords } from './visible-records.js';
import type { ReaderCircle } from './visible-records.js';

const records: NetworkRecords = {
  network: { id: 'n', visibilityDefaults: [{ group: 'placement.spot', audience: 'public' }] },
  actors: [
    { id: 'office', kind: 'organisation' },
    { id: 'ada', kind: 'person' },
  ],
  ties: [
    { id: 't1', fromId: 'office', toId: 'ada', kind: 'exchange', lastContactOn: '2027-01-01', shareBand: 'to25' },
    { id: 't2', fromId: 'office', toId: 'ada', kind: 'funding' },
  ],
  memberships: [{ id: 'm', networkId: 'n', actorId: 'ada', hoursPerMonth: 3, benefits: [{ felt: 2 }] }],
  placements: [{ id: 'p', actorId: 'office' }],
  seats: [{ id: 's', bodyId: 'office', holderId: 'ada' }],
  resources: [
    { id: 'r1', actorId: 'office', direction: 'offers', kind: 'space' },
    { id: 'r2', actorId: 'office', direction: 'needs', kind: 'money' },
  ],
};
const idsFor = (circle: ReaderCircle) => {
  const seen = visibleRecords(records, circle);
  const all = [seen.actors, seen.ties, seen.memberships, seen.placements, seen.seats, seen.resources];
  return all.flatMap((list) => (list ?? []).map(({ id }) => id));
};

describe('visibleRecords', () => {
  it('shows each circle its records', () => {
    expect(idsFor('public')).toEqual(['office', 'p', 's']);
    expect(idsFor('members')).toEqual(['office', 'ada', 't1', 'm', 'p', 's', 'r1']);
    expect(idsFor('coordination')).toEqual(['office', 'ada', 't1', 'm', 'p', 's', 'r1', 'r2']);
    expect(visibleRecords(records, 'private')).toBe(records);
  });

  it('leaves groups out that a circle may not read', () => {
    expect(visibleRecords(records, 'members').ties[0]).not.toHaveProperty('lastContactOn');
    expect(visibleRecords(records, 'coordination').ties[0]).toMatchObject({ lastContactOn: '2027-01-01' });
    expect(visibleRecords(records, 'coordination').ties[0]).not.toHaveProperty('shareBand');
    expect(visibleRecords(records, 'members').memberships?.[0]).not.toHaveProperty('benefits');
    expect(visibleRecords(records, 'coordination').memberships?.[0]).not.toHaveProperty('hoursPerMonth');
  });

  it('makes no seat vacant by hiding the person on it', () => {
    expect(visibleRecords(records, 'public').seats).toEqual([
      { id: 's', bodyId: 'office', holderId: undefined, held: true },
    ]);
  });
});

describe('the audience of findings', () => {
  const drawn = fc.array(
    fc.record({ from: fc.nat({ max: 6 }), to: fc.nat({ max: 6 }), kind: fc.constantFrom('exchange', 'personal') }),
    { maxLength: 14 },
  );

  it('is for members only where members come to the same finding', () => {
    fc.assert(
      fc.property(drawn, (pairs) => {
        const actors = Array.from({ length: 7 }, (_, at) => ({ id: `${at}`, sectorIds: ['school'] }));
        const ties = pairs.map(({ from, to, kind }, at) => ({ id: `t${at}`, fromId: `${from}`, toId: `${to}`, kind }));
        const forMembers = findings(readNetwork(visibleRecords({ actors, ties }, 'members')));
        const known = new Set(forMembers.map((finding) => JSON.stringify(finding)));
        for (const finding of findings(readNetwork({ actors, ties }))) {
          const isKnown = known.has(JSON.stringify({ ...finding, audience: 'members' }));
          expect(['public', 'members'].includes(finding.audience)).toBe(isKnown || finding.audience === 'public');
        }
      }),
    );
  });

  it('and all else stay the same whichever way round the ties are listed', () => {
    fc.assert(
      fc.property(drawn, (pairs) => {
        const actors = Array.from({ length: 7 }, (_, at) => ({ id: `${at}`, sectorIds: ['school'] }));
        const ties = pairs.map(({ from, to, kind }, at) => ({ id: `t${at}`, fromId: `${from}`, toId: `${to}`, kind }));
        const plain = (list: typeof ties) =>
          findings(readNetwork({ actors, ties: list })).map((finding) => ({
            ...finding,
            tieIds: finding.tieIds.toSorted(),
          }));
        expect(plain(ties.toReversed())).toEqual(plain(ties));
      }),
    );
  });
});
