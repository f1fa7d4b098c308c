import {
  articulationPoints,
  betweenness,
  buildGraphView,
  components,
  degrees,
  density,
  harmonicCloseness,
  idsAt,
} from '@geflecht/core/measures';
import type { GraphView } from '@geflecht/core/measures';
import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import { undirectedDensity } from 'graphology-metrics/graph/density.js';
import { compare } from '../harness/compare.js';
import type { Comparison } from '../harness/compare.js';
import type { Bench } from '../harness/row.js';
import { neighbourMap, plainArticulationPoints } from './plain-articulation.js';
import { growGraph } from './seeded-graph.js';
import type { PlainGraph } from './seeded-graph.js';

const sizes = [1_000, 5_000];
const seed = 2027;
const tolerance = 1e-9;

interface Contest {
  readonly plain: PlainGraph;
  readonly view: GraphView;
  readonly graph: UndirectedGraph;
}

function buildView({ ids, ties }: PlainGraph): GraphView {
  return buildGraphView(
    ids.map((id) => ({ id })),
    ties.map(([from, to]) => ({ fromId: ids[from] ?? '', toId: ids[to] ?? '' })),
  );
}

function buildGraph({ ids, ties }: PlainGraph): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [from, to] of ties) graph.addEdge(ids[from], ids[to]);
  return graph;
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}

function sameScores(view: GraphView, ours: ArrayLike<number>, theirs: Readonly<Record<string, number>>): boolean {
  return view.ids.every((id, actor) => isClose(ours[actor] ?? Number.NaN, theirs[id] ?? Number.NaN));
}

function slowMeasures({ view, graph }: Contest): readonly Partial<Comparison>[] {
  const theirBetweenness = () => betweennessCentrality(graph, { normalized: false, getEdgeWeight: null });
  return [
    {
      measure: 'betweenness ms',
      ours: () => betweenness(view),
      reference: { name: 'graphology', work: theirBetweenness },
      target: '<=0.47',
      options: { rounds: 5 },
      agree: () => sameScores(view, betweenness(view), theirBetweenness()),
    },
    {
      // Closeness proper is undefined in split networks, so the results differ while the searches are the same.
      measure: 'harmonic closeness ms',
      ours: () => harmonicCloseness(view),
      reference: { name: 'graphology closeness', work: () => closenessCentrality(graph) },
      target: '<=0.47',
      options: { rounds: 5 },
    },
  ];
}

function fastMeasures({ plain, view, graph }: Contest): readonly Partial<Comparison>[] {
  const neighbours = neighbourMap(plain);
  const theirPoints = () => plainArticulationPoints(neighbours);
  const ownPoints = () => new Set(idsAt(view, articulationPoints(view)));
  const n = view.actorCount;
  return [
    {
      measure: 'components ms',
      ours: () => components(view),
      reference: { name: 'graphology', work: () => connectedComponents(graph) },
      agree: () => components(view).sizes.length === connectedComponents(graph).length,
    },
    {
      measure: 'density ms',
      ours: () => density(view),
      reference: { name: 'graphology', work: () => undirectedDensity(graph) },
      agree: () => isClose(density(view), undirectedDensity(graph)),
    },
    {
      measure: 'degree ms',
      ours: () => degrees(view),
      reference: { name: 'graphology', work: () => degreeCentrality(graph) },
      agree: () =>
        sameScores(
          view,
          Array.from(degrees(view), (degree) => degree / (n - 1)),
          degreeCentrality(graph),
        ),
    },
    {
      measure: 'articulation points ms',
      ours: ownPoints,
      reference: { name: 'plain maps', work: theirPoints },
      agree: () => [...ownPoints()].toSorted().join() === [...theirPoints()].toSorted().join(),
    },
    {
      measure: 'building the graph ms',
      ours: () => buildView(plain),
      reference: { name: 'graphology', work: () => buildGraph(plain) },
      agree: () => buildView(plain).tieCount === buildGraph(plain).size,
    },
  ];
}

/** Measures of a network on the array view against graphology, at 1,000 and 5,000 actors. */
export const graphBench: Bench = {
  name: 'graph',
  async run(report) {
    for (const size of sizes) {
      const plain = growGraph(size, seed);
      const contest = { plain, view: buildView(plain), graph: buildGraph(plain) };
      for (const part of [...slowMeasures(contest), ...fastMeasures(contest)]) {
        report(compare({ bench: 'graph', case: `${size} actors`, ...part } as Comparison));
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  },
};
