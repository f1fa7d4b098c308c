import { describe, expect, expectTypeOf, it } from 'vitest';
import { buildActor, buildMembership, buildNetwork, buildPlacement, buildTie } from '../../testing/build-network.js';
import { findings } from './findings.js';
import { readNetwork } from './read-network.js';
import type { NetworkRecords } from './records.js';

describe('records of a document', () => {
  const records = {
    network: buildNetwork(),
    actors: [buildActor(), buildActor({ id: 'actor-2' })],
    ties: [buildTie()],
    memberships: [buildMembership()],
    placements: [buildPlacement()],
  };

  it('are read as they are', () => {
    expectTypeOf(records).toExtend<NetworkRecords>();
    const network = readNetwork(records);
    expect(network.view.tieCount).toBe(1);
    expect(findings(network).map(({ code }) => code)).toEqual(['no-purpose']);
  });
});
