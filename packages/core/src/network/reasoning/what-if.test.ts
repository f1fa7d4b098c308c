import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '../measures/components.js';
import { buildGraphView } from '../measures/graph-view.js';
import { readNetwork } from './read-network.js';
import type { NetworkRecords } from './records.js';
import { whatIf, whatIfAll, whatIfWork } from './what-if.js';

const actorsOf = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const tiesOf = (...pairs: readonly string[]) =>
  pairs.map((pair) => {
    const [fromId = '', toId = ''] = pair.split('-');
    return { id: pair, fromId, toId };
  });

const centre: NetworkRecords = {
  actors: actorsOf('clinic', 'centre', 'school', 'club', 'choir', 'alone'),
  ties: tiesOf('clinic-school', 'school-centre', 'clinic-centre', 'centre-club', 'club-choir'),
  goals: [
    { id: 'breakfast', contributions: [{ by: { actorId: 'centre' } }, { by: { name: 'Bakery' } }] },
    { id: 'party', contributions: [{ by: { actorId: 'centre' } }, { by: { actorId: 'club' } }] },
    { id: 'empty' },
  ],
  resources: [
    { id: 'r1', actorId: 'centre', direction: 'offers', kind: 'space' },
    { id: 'r2', actorId: 'club', direction: 'offers', kind: 'space' },
    { id: 'r3', actorId: 'centre', direction: 'offers', kind: 'expertise' },
    { id: 'r4', actorId: 'school', direction: 'needs', kind: 'expertise' },
  ],
  duties: [
    { id: 'd1', kind: 'coordination', holderId: 'centre' },
    { id: 'd2', kind: 'minutes', holderId: 'centre' },
    { id: 'd3', kind: 'minutes', holderId: 'school' },
  ],
  seats: [
    { id: 's1', bodyId: 'table', holderId: 'centre' },
    { id: 's2', bodyId: 'table', holderId: 'club', represents: 'centre' },
    { id: 's3', bodyId: 'table', holderId: 'centre', period: { until: '2026-01-31' } },
  ],
  on: '2027-01-01',
};

describe('whatIf', () => {
  it('tells what a network loses with the actor who holds it together', () => {
    expect(whatIf(readNetwork(centre), 'centre')).toEqual({
      actorId: 'centre',
      pieceCount: 2,
      unreachableCount: 2,
      unreachableIds: ['club', 'choir'],
      connectedShare: 4 / 20,
      goalIds: ['breakfast'],
      lostKinds: ['expertise'],
      singleSources: [{ id: 'space', holderId: 'club' }],
      dutyIds: ['d1', 'd2'],
      lostDutyKinds: ['coordination'],
      seatIds: ['s1'],
      representedSeatIds: ['s2'],
    });
  });

  it('loses nobody with an actor beside whom there are other ways', () => {
    expect(whatIf(readNetwork(centre), 'school')).toMatchObject({ pieceCount: 1, unreachableIds: [] });
    expect(whatIf(readNetwork(centre), 'alone')).toMatchObject({ pieceCount: 0, unreachableIds: [] });
  });

  it('knows nothing of an unknown actor', () => {
    expect(whatIf(readNetwork(centre), 'nobody')).toBeUndefined();
  });
});

describe('whatIfAll', () => {
  it('answers for each actor what is answered for it alone', () => {
    const network = readNetwork(centre);
    expect(whatIfAll(network)).toEqual(network.actors.map(({ id }) => whatIf(network, id)));
  });

  it('leaves out lists that are too long, not their count', () => {
    const losses = whatIfAll(readNetwork(centre), { longestList: 1 });
    expect(losses[1]).toMatchObject({ unreachableCount: 2, unreachableIds: [] });
    expect(losses[3]).toMatchObject({ unreachableCount: 1, unreachableIds: ['choir'] });
  });

  it('is empty without actors', () => {
    expect(whatIfAll(readNetwork({ actors: [], ties: [] }))).toEqual([]);
  });

  it('pauses between slices and tells how far it has come', () => {
    const many = Array.from({ length: 4500 }, (_, at) => ({ id: `${at}` }));
    const steps = whatIfWork(readNetwork({ actors: many, ties: [] }));
    const shares = [steps.next().value, steps.next().value, steps.next().value];
    expect(shares).toEqual([0, 2000 / 4500, 4000 / 4500]);
    expect(steps.next()).toMatchObject({ done: true });
  });

  it('names those whom taking each actor away cuts off', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 16 });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const actors = actorsOf(...Array.from({ length: 12 }, (_, at) => `${at}`));
        const ties = drawn.map(([from, to], at) => ({ id: `t${at}`, fromId: `${from}`, toId: `${to}` }));
        const whole = components(buildGraphView(actors, ties)).of;
        for (const { actorId, unreachableIds, unreachableCount } of whatIfAll(readNetwork({ actors, ties }))) {
          const left = buildGraphView(
            actors.filter(({ id }) => id !== actorId),
            ties.filter(({ fromId, toId }) => fromId !== actorId && toId !== actorId),
          );
          const after = components(left);
          const own = left.ids.filter((id) => whole[Number(id)] === whole[Number(actorId)]);
          const partOf = (id: string) => after.of[left.index.get(id) ?? -1] ?? -1;
          const stays = Math.min(...own.map(partOf));
          expect(unreachableIds).toEqual(own.filter((id) => partOf(id) !== stays));
          expect(unreachableCount).toBe(unreachableIds.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
