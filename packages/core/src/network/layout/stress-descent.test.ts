import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.js';
import { descendStress, stressOf } from './stress-descent.js';
import { fullStressTerms, sparseStressTerms } from './stress-terms.js';
import type { StressTerms } from './stress-terms.js';
import { tieGraph } from './tie-graph.js';

const size = 300;
const random = seededRandom(11);
const graph = tieGraph(
  Array.from({ length: size }, (_, at) => ({ id: String(at) })),
  Array.from({ length: size * 2 }, (_, at) => ({
    fromId: String(at % size),
    toId: String(Math.floor(random() * ((at % size) + 1))),
  })),
);
const [members = new Int32Array()] = graph.groups;
const full = fullStressTerms(graph, members);

function startAtRandom() {
  const chance = seededRandom(5);
  const x = Float64Array.from({ length: size }, () => chance() * 10);
  const y = Float64Array.from({ length: size }, () => chance() * 10);
  return { x, y, stepLength: 1, fixed: new Uint8Array(size), seed: 1 };
}

function descend(terms: StressTerms) {
  const places = { ...startAtRandom(), terms };
  for (const _ of descendStress(places)) expect(Number.isFinite(places.x[0])).toBe(true);
  return places;
}

describe('descendStress', () => {
  it('takes most of the stress out of random places', () => {
    const before = stressOf({ ...startAtRandom(), terms: full });
    expect(stressOf(descend(full))).toBeLessThan(before * 0.2);
  });

  it('comes close to full stress with distances to pivots alone', () => {
    const places = descend(sparseStressTerms(graph, members));
    expect(stressOf({ ...places, terms: full })).toBeLessThan(stressOf(descend(full)) * 1.5);
  });

  it('leaves fixed actors exactly where they are', () => {
    const places = { ...startAtRandom(), terms: full };
    places.fixed.fill(1, 0, 150);
    const before = places.x.slice(0, 150);
    for (const _ of descendStress(places)) expect(places.x.slice(0, 150)).toEqual(before);
  });
});
