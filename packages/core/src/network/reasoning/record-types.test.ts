import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  buildDuty,
  buildEffortEntry,
  buildGoal,
  buildPurposeTemplate,
  buildResource,
  buildSeat,
  buildSnapshot,
} from '../../testing/build-network-work.js';
import { buildActor, buildMembership, buildNetwork, buildPlacement, buildTie } from '../../testing/build-network.js';
import { compareSnapshots } from './compare-snapshots.js';
import type { NetworkMoment } from './compare-snapshots.js';
import { gaps } from './gaps.js';
import { readNetwork } from './read-network.js';
import type { NetworkRecords, ReasoningTemplate } from './records.js';

describe('records of a document', () => {
  const records = {
    network: buildNetwork(),
    actors: [buildActor(), buildActor({ id: 'actor-2' })],
    ties: [buildTie()],
    memberships: [buildMembership()],
    placements: [buildPlacement()],
    duties: [buildDuty()],
    seats: [buildSeat()],
    resources: [buildResource()],
    goals: [buildGoal()],
    effortEntries: [buildEffortEntry()],
  };

  it('are read as they are', () => {
    expectTypeOf(records).toExtend<NetworkRecords>();
    expectTypeOf(buildPurposeTemplate()).toExtend<ReasoningTemplate>();
    const network = readNetwork(records);
    expect(network.view.tieCount).toBe(1);
    expect(network.goals).toHaveLength(1);
    expect(gaps(network, buildPurposeTemplate()).kinds.length).toBeGreaterThan(0);
  });

  it('are compared as snapshots keep them', () => {
    expectTypeOf(buildSnapshot()).toExtend<NetworkMoment>();
    expect(compareSnapshots(buildSnapshot(), { frozen: records }).actors.removedIds).toEqual([]);
  });
});
