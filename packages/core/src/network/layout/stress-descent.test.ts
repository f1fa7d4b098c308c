import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.js';
import { descendStress, stressOf } from './stress-descent.js';
import { descendSampledStress } from './sampled-descent.js';
import { fullStressTerms } from './stress-terms.js';
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
const [part = graph] = graph.parts;
const full = fullStressTerms(part);

function startAtRandom() {
  const chance = seededRandom(5);
  const x = Float64Array.from({ length: size }, () => chance() * 10);
  const y = Float64Array.from({ length: size }, () => chance() * 10);
  return { x, y, stepLength: 1, fixed: new Uint8Array(size), seed: 1 };
}

function descend() {
  const places = { ...startAtRandom(), terms: full };
  for (const _ of descendStress(places)) expect(Number.isFinite(places.x[0])).toBe(true);
  return places;
}

describe('descendStress', () => {
  it('takes most of the stress out of random places', () => {
    const before = stressOf({ ...startAtRandom(), terms: full });
    expect(stressOf(descend())).toBeLessThan(before * 0.2);
  });

  it('leaves fixed actors exactly where they are', () => {
    const places = { ...startAtRandom(), terms: full };
    places.fixed.fill(1, 0, 150);
    const before = places.x.slice(0, 150);
    for (const _ of descendStress(places)) expect(places.x.slice(0, 150)).toEqual(before);
  });
});

describe('descendSampledStress', () => {
  it('comes close to full stress with distances to samples alone', () => {
    const places = { ...startAtRandom(), terms: full, graph: part };
    for (const _ of descendSampledStress(places)) expect(Number.isFinite(places.x[0])).toBe(true);
    expect(stressOf(places)).toBeLessThan(stressOf(descend()) * 1.1);
  });

  it('draws a long chain as a line', () => {
    const ids = Array.from({ length: 900 }, (_, at) => String(at).padStart(3, '0'));
    const ties = ids.slice(1).map((toId, at) => ({ fromId: ids[at]!, toId }));
    const chance = seededRandom(5);
    const [x, y] = [0, 1].map(() => Float64Array.from(ids, () => chance() - 0.5));
    const chain = {
      graph: tieGraph(
        ids.map((id) => ({ id })),
        ties,
      ),
      x: x!,
      y: y!,
      seed: 1,
    };
    for (const _ of descendSampledStress(chain)) expect(Number.isFinite(chain.x[0])).toBe(true);
    const [gapX, gapY] = [chain.x[899]! - chain.x[0]!, chain.y[899]! - chain.y[0]!];
    expect(Math.sqrt(gapX * gapX + gapY * gapY)).toBeGreaterThan(800);
  });
});
