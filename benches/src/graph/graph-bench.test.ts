import { articulationPoints, buildGraphView, components, idsAt } from '@geflecht/core/measures';
import { describe, expect, it } from 'vitest';
import { neighbourMap, plainArticulationPoints } from './plain-articulation.js';
import { growGraph } from './seeded-graph.js';

const viewOf = ({ ids, ties }: ReturnType<typeof growGraph>) =>
  buildGraphView(
    ids.map((id) => ({ id })),
    ties.map(([from, to]) => ({ fromId: ids[from] ?? '', toId: ids[to] ?? '' })),
  );

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

describe('plainArticulationPoints', () => {
  it.each([1, 2, 3, 4, 5])('finds what the array view finds, seed %i', (seed) => {
    const graph = growGraph(200, seed);
    const view = viewOf(graph);
    const found = [...plainArticulationPoints(neighbourMap(graph))];
    expect(found.toSorted()).toEqual(idsAt(view, articulationPoints(view)).toSorted());
  });
});
