import {
  articulationPoints,
  averageDegree,
  averageLocalClustering,
  betweenness,
  buildGraphView,
  communities,
  components,
  degrees,
  density,
  diameter,
  directedDensity,
  idsAt,
  isolates,
  modularity,
  transitivity,
} from '@geflecht/core/network';
import type { GraphView } from '@geflecht/core/network';
import type { GeflechtDocument } from '@geflecht/core/document';
import { validateDocument } from '@geflecht/core/schema';
import { readFile, writeFile } from '@geflecht/formats';
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
  /** Least and best of twenty runs with other seeds. */
  readonly louvain_modularity: readonly [number, number];
  readonly fastgreedy_modularity: number;
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

    it('finds groups as clear as the best of the reference', () => {
      const { of, modularity: own } = communities(view);
      const known = [...reference.louvain_modularity, reference.fastgreedy_modularity];
      expect(own).toBeGreaterThanOrEqual(Math.max(...known) - tolerance);
      assertNear(modularity(view, of), own);
    });

    it('clusters like the reference', () => {
      assertNear(transitivity(view), reference.transitivity);
      assertNear(averageLocalClustering(view), reference.average_local_clustering);
    });
  });
});

/** Actors and ties of every network of the folder, ties merged as the model wants them and those to oneself left out. */
const counted: readonly (readonly [string, string, number, number])[] = [
  ['arctic.gexf', 'gexf', 1715, 6676],
  ['attributes.graphml', 'graphml', 6, 7],
  ['basic.gexf', 'gexf', 2, 2],
  ['case.gexf', 'gexf', 10, 20],
  ['civic-data-lab-edges.csv', 'csv', 653, 932],
  ['davis-southern-women-matrix.csv', 'csv', 32, 89],
  ['davis-southern-women.dl', 'ucinet-dl', 32, 89],
  ['davis-southern-women.graphml', 'graphml', 32, 89],
  ['debian-sci-edges.csv', 'csv', 4227, 19973],
  ['edge_data.gexf', 'gexf', 4, 5],
  ['eurosis.graphology.json', 'graphology-json', 1285, 7524],
  ['florentine-families.gml', 'gml', 15, 20],
  ['florentine-families.net', 'pajek', 15, 20],
  ['global-health-io-1mode.csv', 'csv', 8, 56],
  ['karte-von-morgen-search.json', 'open-fair-db-json', 66, 0],
  ['kumu-daily-effectiveness.json', 'kumu-json', 9, 10],
  ['les_miserables.gexf', 'gexf', 77, 254],
  ['miserables.d3.json', 'node-link-json', 77, 254],
  ['miserables.graphml', 'graphml', 77, 254],
  ['mixed.gexf', 'gexf', 3, 3],
  ['multigraph.graphml', 'graphml', 6, 7],
  ['nfdi-2019.csv', 'csv', 23, 111],
  ['nfdi-2020.csv', 'csv', 26, 125],
  ['ngo-networks.graphml', 'graphml', 24, 43],
  ['rio.gexf', 'gexf', 366, 1096],
  ['simple.graphml', 'graphml', 11, 12],
  ['simple.net', 'pajek', 16, 36],
  ['v1_3.gexf', 'gexf', 2, 1],
  ['weighted.net', 'pajek', 3, 3],
  ['zachary.net', 'pajek', 34, 78],
];

function sortedDegrees(view: GraphView): readonly number[] {
  return [...degrees(view)].toSorted((a, b) => a - b);
}

async function viewOf(name: string): Promise<GraphView> {
  const { document } = await readReal(`networks/${name}`);
  return buildGraphView(document.actors ?? [], document.ties ?? []);
}

describe.skipIf(!hasData)('networks of the folder', () => {
  it.each(counted)('%s is read as %s with all its actors and ties', async (...[name, format, actors, ties]) => {
    const result = await readReal(`networks/${name}`);
    expect([result.format, result.counts]).toEqual([format, { actors, ties }]);
    expect(validateDocument(result.document).issues).toEqual([]);
  });

  it.each([
    ['davis-southern-women.graphml', 'davis-southern-women.dl'],
    ['davis-southern-women.graphml', 'davis-southern-women-matrix.csv'],
    ['florentine-families.gml', 'florentine-families.net'],
    ['miserables.graphml', 'miserables.d3.json'],
    ['miserables.graphml', 'les_miserables.gexf'],
  ])('%s measures the same as %s', async (one, other) => {
    const [first, second] = [await viewOf(one), await viewOf(other)];
    expect(sortedDegrees(second)).toEqual(sortedDegrees(first));
    assertNear(transitivity(second), transitivity(first));
    assertNear(averageLocalClustering(second), averageLocalClustering(first));
    expect(diameter(second)).toBe(diameter(first));
  });

  it('keeps what entries of Karte von morgen say: topics, places and links to pages', async () => {
    const { document } = await readReal('networks/karte-von-morgen-search.json');
    const { actors = [] } = document;
    expect(actors.filter(({ location }) => location?.geo !== undefined)).toHaveLength(66);
    expect(actors.find(({ name }) => name === 'Karte von morgen')?.topics).toHaveLength(16);
  });

  it('keeps direction, kind, colour and several values of GEXF', async () => {
    const { document } = await readReal('networks/v1_3.gexf');
    expect(document.actors?.[0]?.attributes).toMatchObject({
      pipe: ['a', 'b', 'c'],
      raw: ['a', 'b', 'c'],
      single: ['a', "'b'", 'c'],
      booleans: [true, false, false],
      numbers: [1, 1.5, 2],
    });
    expect(document.actors?.[0]?.source?.[0]?.rest).toMatchObject({ viz: { color: { hex: '#ff00ff' } } });
    expect(document.ties).toMatchObject([{ kind: 'likes' }]);
  });

  it.each(counted.map(([name]) => name))(
    '%s comes back from GraphML and GEXF with its actors and pairs',
    async (name) => {
      const { document } = await readReal(`networks/${name}`);
      const view = buildGraphView(document.actors ?? [], document.ties ?? []);
      for (const format of ['graphml', 'gexf'] as const) {
        const { files } = await writeFile(document, format);
        const again = await readFile(files[0]?.bytes ?? new Uint8Array());
        const { actors = [], ties = [] } = again.document;
        expect(actors.map(({ id }) => id)).toEqual(document.actors?.map(({ id }) => id));
        expect(ties.map(({ id, kind, direction }) => [id, kind, direction])).toEqual(
          document.ties?.map(({ id, kind, direction }) => [id, kind, direction]),
        );
        expect(buildGraphView(actors, ties).tieCount).toBe(view.tieCount);
      }
    },
  );
});
