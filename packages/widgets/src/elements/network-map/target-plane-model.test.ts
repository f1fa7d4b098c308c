import { buildActor, buildDocument, buildNetwork, buildPlacement } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { networkMap } from './network-map-model.js';
import { onTargetPlane } from './target-plane-model.js';

const document = buildDocument({
  networks: [buildNetwork({ id: 'n' })],
  actors: ['a', 'b'].map((id) => buildActor({ id, name: id })),
  placements: [
    buildPlacement({ id: 'p1', networkId: 'n', actorId: 'a', ringId: 'occasional' }),
    buildPlacement({ id: 'p2', networkId: 'n', actorId: 'b', ringId: 'regular' }),
    buildPlacement({ id: 'p3', networkId: 'n', actorId: 'a', ringId: 'core', plane: 'target' }),
  ],
});
const rings = (shown: typeof document) => {
  const { actors, hasTarget } = networkMap(shown, { locale: 'de' });
  return [...actors.map(({ placement }) => placement?.ringId), hasTarget];
};

describe('onTargetPlane', () => {
  it('moves those whom the team wants elsewhere, and keeps the others', () => {
    expect(rings(document)).toEqual(['occasional', 'regular', true]);
    expect(rings(onTargetPlane(document))).toEqual(['core', 'regular', true]);
  });

  it('hands back the same document for the same one', () => {
    expect(onTargetPlane(document)).toBe(onTargetPlane(document));
  });
});
