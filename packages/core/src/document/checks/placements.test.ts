import { describe, expect, it } from 'vitest';
import { buildNetworkDocument, buildPlacement } from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

describe('placements', () => {
  it('place an actor or a wanted kind', () => {
    const placements = [
      buildPlacement({ actorId: undefined }),
      buildPlacement({ id: 'p2', actorId: undefined, wanted: { sectorId: 'youthWelfare' }, presence: 'sought' }),
    ];
    expect(findingsOf(buildNetworkDocument({ placements }))).toEqual(['placements.0 value-missing']);
  });
});
