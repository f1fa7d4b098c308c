import {
  articulationPoints,
  averageDegree,
  averageLocalClustering,
  betweenness,
  buildGraphView,
  components,
  degrees,
  density,
  diameter,
  directedDensity,
  idsAt,
  isolates,
  transitivity,
} from '@geflecht/core/network';
import type { GraphView } from '@geflecht/core/network';
import type { GeflechtDocument } from '@geflecht/core/document';
import { validateDocument } from '@geflecht/core/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasData, jsonOf } from './data-folder.js';
import { readReal } from './read-real.js';

interface Ranked {
  readonly id: string;
  readonly label?: string;
  readonly degree: number;
  readonly raw: number;
}

interface Reference {
  readonly file_nodes: number;
  readonly declared: 'directed' | 'undirected';
  readonly n: number;
  readonly m_simple_undirected: number;
  readonly density: number;
  readonly density_directed?: number;
  readonly average_degree: number;
  readonly max_degree: readonly Ranked[];
  readonly components: number;
  readonly component_sizes_top5: readonly number[];
  readonly isolates: number;
  readonly betweenness_top5: readonly Ranked[];
  readonly articulation_points: { readonly count: number; readonly first: readonly Ranked[] };
  readonly diameter_of_largest_component: number;
  readonly transitivity: number;
  readonly average_local_clustering: number;
}

const { networks } = jsonOf<{ networks: Record<string, Reference> }>('reference-metrics.json', { networks: {} });
const cases = Object.entries(networks);
/** References are rounded to 6 decimals or 8 digits. */
const tolerance = 1e-6;

function assertNear(actual: number | undefined, expected: number): void {
  const distance = Math.abs((actual ?? NaN) - expected);
  expect(distance, `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

/** Ids of GEXF and GML are those of the file; a label stands beside them where the file has one. */
function at(view: GraphView, values: ArrayLike<number>, id: string): number | undefined {
  return values[view.index.get(id) ?? -1];
}

describe.skipIf(!hasData)('networks of the reference', () => {
  it('are all there', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  describe.each(cases)('%s', (path, reference) => {
    let view: GraphView;
    let document: GeflechtDocument;

    beforeAll(async () => {
      ({ document } = await readReal(path));
      view = buildGraphView(document.actors ?? [], document.ties ?? []);
    });

    it('becomes a document without a fault', () => {
      expect(validateDocument(document).issues).toEqual([]);
      expect(view.problems).toEqual([]);
    });

    it('has the size and density of the reference', () => {
      expect({ actors: view.actorCount, ties: view.tieCount, isolates: isolates(view).length }).toEqual({
        actors: reference.n,
        ties: reference.m_simple_undirected,
        isolates: reference.isolates,
      });
      assertNear(density(view), reference.density);
      assertNear(averageDegree(view), reference.average_degree);
      if (reference.density_directed !== undefined) assertNear(directedDensity(view), reference.density_directed);
    });

    it('has the highest degrees of the reference, under the same labels', () => {
      const values = degrees(view);
      const names = new Map((document.actors ?? []).map(({ id, name }) => [id as string, name]));
      const found = reference.max_degree.map(({ id, label }) => ({
        id,
        degree: at(view, values, id),
        ...(label === undefined ? {} : { label: names.get(id) }),
      }));
      expect(found).toEqual(reference.max_degree);
    });

    it('falls apart like the reference', () => {
      const { sizes } = components(view);
      expect(sizes).toHaveLength(reference.components);
      expect([...sizes].slice(0, 5)).toEqual(reference.component_sizes_top5);
      expect(diameter(view)).toBe(reference.diameter_of_largest_component);
    });

    it('has the betweenness of the reference', () => {
      const values = betweenness(view);
      for (const { id, raw } of reference.betweenness_top5) assertNear(at(view, values, id), raw);
    });

    it('has the articulation points of the reference', () => {
      const found = new Set(idsAt(view, articulationPoints(view)));
      expect(found.size).toBe(reference.articulation_points.count);
      expect(reference.articulation_points.first.filter(({ id }) => !found.has(id))).toEqual([]);
    });

    it('clusters like the reference', () => {
      assertNear(transitivity(view), reference.transitivity);
      assertNear(averageLocalClustering(view), reference.average_local_clustering);
    });
  });
});
