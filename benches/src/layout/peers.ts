import { seededRandom } from '@geflecht/tooling-run/seeded-random';
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import helpers from 'graphology-layout-forceatlas2/helpers.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import createNgraph from 'ngraph.forcelayout';
import createGraph from 'ngraph.graph';
import type { PlainGraph } from './attachment-graph.js';
import type { LayoutContestant } from './layout-contestant.js';

/** What d3-force takes by its own default until it cools down; the others, which have no end, get as many. */
const mostSteps = 300;

/** d3-force with its own defaults, as force-graph and G6 use it. */
const d3Force: LayoutContestant = {
  name: 'd3-force',
  prepare: (graph) => () => {
    const nodes: SimulationNodeDatum[] = graph.ids.map(() => ({}));
    const links = graph.ties.map(([source, target]) => ({ source, target }));
    const simulation = forceSimulation(nodes)
      .force('link', forceLink(links))
      .force('charge', forceManyBody())
      .force('center', forceCenter())
      .stop();
    let steps = 0;
    return {
      step() {
        simulation.tick();
        return ++steps < mostSteps;
      },
      picture: () => ({ x: nodes.map(({ x = 0 }) => x), y: nodes.map(({ y = 0 }) => y) }),
    };
  },
};

function graphologyOf({ ids, ties }: PlainGraph): UndirectedGraph {
  const random = seededRandom(1);
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id, { x: random() * 1_000, y: random() * 1_000 });
  for (const [from, to] of ties) graph.addEdge(ids[from], ids[to]);
  return graph;
}

/** Numbers of one node in the array of ForceAtlas2. */
const numbersPerNode = 10;

/** ForceAtlas2 as sigma's worker runs it, with the settings it infers from the graph. */
const atlas2: LayoutContestant = {
  name: 'graphology FA2',
  prepare(plain) {
    const graph = graphologyOf(plain);
    const settings = { ...defaults, ...forceAtlas2.inferSettings(graph) };
    const every = (first: number, nodes: Float32Array) =>
      plain.ids.map((_, node) => nodes[node * numbersPerNode + first] ?? 0);
    return () => {
      const { nodes, edges } = helpers.graphToByteArrays(graph, () => 1);
      let steps = 0;
      return {
        step() {
          iterate(settings, nodes, edges);
          return ++steps < mostSteps;
        },
        picture: () => ({ x: every(0, nodes), y: every(1, nodes) }),
      };
    };
  },
};

const ngraph: LayoutContestant = {
  name: 'ngraph.forcelayout',
  prepare({ ids, ties }) {
    const graph = createGraph();
    for (const at of ids.keys()) graph.addNode(at);
    for (const [from, to] of ties) graph.addLink(from, to);
    return () => {
      const layout = createNgraph(graph);
      let steps = 0;
      return {
        step: () => !layout.step() && ++steps < mostSteps,
        picture() {
          const places = Array.from(ids.keys(), (at) => layout.getNodePosition(at));
          return { x: places.map(({ x }) => x), y: places.map(({ y }) => y) };
        },
      };
    };
  },
};

const fcoseOptions: cytoscape.BaseLayoutOptions & { readonly animate: boolean } = { name: 'fcose', animate: false };

/** fcose in one go, the only way it has. */
const cytoscapeFcose: LayoutContestant = {
  name: 'cytoscape fcose',
  largest: 1_000,
  prepare({ ids, ties }) {
    cytoscape.use(fcose);
    const elements = [
      ...ids.map((id) => ({ data: { id } })),
      ...ties.map(([from, to]) => ({ data: { source: ids[from] ?? '', target: ids[to] ?? '' } })),
    ];
    return () => {
      const graph = cytoscape({ headless: true, styleEnabled: true, elements });
      return {
        step() {
          graph.layout(fcoseOptions).run();
          return false;
        },
        picture() {
          const places = graph.nodes().map((node) => ({ ...node.position() }));
          // Its headless renderer would keep the process alive.
          graph.destroy();
          return { x: places.map(({ x }) => x), y: places.map(({ y }) => y) };
        },
      };
    };
  },
};

/** Libraries whose layouts run without a page. */
export const peers: readonly LayoutContestant[] = [d3Force, atlas2, ngraph, cytoscapeFcose];
