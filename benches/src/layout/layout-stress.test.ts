import { buildGraphView, components, averageDegree } from '@geflecht/core/measures';
import { describe, expect, it } from 'vitest';
import { attachmentGraph } from './attachment-graph.js';
import { layoutStress, samplePairs } from './layout-stress.js';
import { ours } from './ours.js';
import { peers } from './peers.js';
import { scoutLayout, stepsUntil } from './scout-layout.js';

const chain = {
  ids: ['a', 'b', 'c', 'd'],
  ties: [
    [0, 1],
    [1, 2],
    [2, 3],
  ] as const,
};
const pairs = samplePairs(chain, 1);

describe('attachmentGraph', () => {
  it('is connected and of average degree four', () => {
    const { ids, ties } = attachmentGraph(500, 3);
    const view = buildGraphView(
      ids.map((id) => ({ id })),
      ties.map(([from, to]) => ({ fromId: ids[from] ?? '', toId: ids[to] ?? '' })),
    );
    expect(components(view).sizes).toHaveLength(1);
    expect(averageDegree(view)).toBeCloseTo(4, 1);
    expect(attachmentGraph(500, 3)).toEqual({ ids, ties });
  });
});

describe('layoutStress', () => {
  it('is nothing for a chain on a line, whatever its size', () => {
    expect(layoutStress({ x: [0, 10, 20, 30], y: [5, 5, 5, 5] }, pairs)).toBeCloseTo(0);
  });

  it('is one where all stand on the same spot and in between for a bent chain', () => {
    expect(layoutStress({ x: [0, 0, 0, 0], y: [0, 0, 0, 0] }, pairs)).toBe(1);
    const bent = layoutStress({ x: [0, 1, 1, 0], y: [0, 0, 1, 1] }, pairs);
    expect(bent).toBeGreaterThan(0.05);
    expect(bent).toBeLessThan(0.5);
  });
});

describe('stepsUntil', () => {
  it('counts the steps after which the stress stays low', () => {
    expect(stepsUntil({ stresses: [0.5, 0.2, 0.4, 0.1, 0.1] }, 0.3)).toBe(4);
    expect(stepsUntil({ stresses: [0.1] }, 0.3)).toBe(1);
    expect(stepsUntil({ stresses: [0.1, 0.5] }, 0.3)).toBeUndefined();
  });
});

describe('contestants', () => {
  const graph = attachmentGraph(120, 5);
  const sample = samplePairs(graph, 5);

  it.each([ours, ...peers])('$name takes stress out of a graph', ({ prepare }) => {
    const { stresses } = scoutLayout(prepare(graph)(), sample);
    expect(stresses.at(-1)).toBeLessThan(0.2);
  });
});
