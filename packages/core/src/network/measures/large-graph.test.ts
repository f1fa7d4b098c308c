import { describe, expect, it } from 'vitest';
import { articulationPoints } from './articulation-points.js';
import { betweenness } from './betweenness.js';
import { bridges } from './bridges.js';
import { transitivity } from './clustering.js';
import { components } from './components.js';
import { coreNumbers } from './core-numbers.js';
import { diameter } from './diameter.js';
import { buildGraphView } from './graph-view.js';
import { robustness } from './robustness.js';
import { shortestPath } from './shortest-path.js';

const size = 100_000;
const actors = Array.from({ length: size }, (_, actor) => ({ id: `${actor}` }));
const line = buildGraphView(
  actors,
  actors.slice(1).map(({ id }, actor) => ({ fromId: `${actor}`, toId: id })),
);

describe('a line of 100,000 actors', () => {
  it('overflows no stack, however deep the search goes', () => {
    expect(articulationPoints(line)).toHaveLength(size - 2);
    expect(bridges(line)).toHaveLength(size - 1);
    expect([...components(line).sizes]).toEqual([size]);
    expect(coreNumbers(line).every((number) => number === 1)).toBe(true);
    expect(robustness(line).cutOff[size / 2]).toBe(size / 2 - 1);
    expect(transitivity(line)).toBe(0);
    expect(shortestPath(line, 0, size - 1)).toHaveLength(size);
    expect(diameter(line)).toBe(size - 1);
  });

  it('has exact betweenness, folded from its ends', () => {
    const scores = betweenness(line, { maximumActors: size });
    expect(scores[1]).toBe(size - 2);
    expect(scores[size / 2]).toBe((size / 2) * (size / 2 - 1));
  });
});
