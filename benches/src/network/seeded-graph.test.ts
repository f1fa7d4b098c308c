import { articulationPoints, components } from '@geflecht/core/measures';
import { describe, expect, it } from 'vitest';
import { viewOf } from './analysis.js';
import { growGraph } from './seeded-graph.js';

describe('growGraph', () => {
  it('gives the same graph for the same seed', () => {
    expect(growGraph(50, 7)).toEqual(growGraph(50, 7));
    expect(growGraph(50, 7)).not.toEqual(growGraph(50, 8));
  });

  it('gives a simple connected graph with leaves and articulation points', () => {
    const view = viewOf(growGraph(500, 1));
    expect(view.mergedTieCount + view.selfTieCount).toBe(0);
    expect(components(view).sizes).toHaveLength(1);
    expect(articulationPoints(view).length).toBeGreaterThan(10);
  });
});
