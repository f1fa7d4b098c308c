import { describe, expect, it } from 'vitest';
import { buildActor, buildNetworkDocument } from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

const actor = (id: string, partOf?: string) => buildActor({ id, ...(partOf === undefined ? {} : { partOf }) });

describe('parents', () => {
  it('do not run in a circle', () => {
    const actors = [actor('a', 'b'), actor('b', 'c'), actor('c', 'b'), actor('d', 'd'), actor('e', 'a')];
    expect(findingsOf(buildNetworkDocument({ actors, ties: [], memberships: [], placements: [] }))).toEqual([
      'actors.1.partOf parent-circular?',
      'actors.3.partOf parent-circular?',
    ]);
  });

  it('may share children and go deep', () => {
    const chain = Array.from({ length: 3_000 }, (_, index) => actor(`a${index + 1}`, `a${index}`));
    const actors = [actor('a0'), ...chain, actor('x', 'a0'), actor('y', 'a0')];
    expect(findingsOf(buildNetworkDocument({ actors, ties: [], memberships: [], placements: [] }))).toEqual([]);
  });
});
