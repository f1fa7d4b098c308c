import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker.js';
import { Sigma } from 'sigma';
import { colourOf, looksOf, readGraph, stage } from './read-graph.js';

const { ids, ties, sectors, places } = readGraph();
const graph = new UndirectedGraph();
const size = looksOf(ids.length).radius;
for (const [at, id] of ids.entries()) {
  const [x, y] = places?.[at] ?? [Math.random(), Math.random()];
  graph.addNode(id, { x, y: -y, size, color: colourOf(sectors[at]) });
}
for (const [from, to] of ties) graph.addEdge(ids[from], ids[to]);
// It draws before it hands itself over.
const sigma = new Sigma(graph, stage());
if (places === undefined) new FA2Layout(graph, { settings: forceAtlas2.inferSettings(graph) }).start();
const coordinates = (name: 'x' | 'y'): readonly number[] =>
  graph.mapNodes((_node, attributes) => attributes[name] as number);
window.benchMap.join({
  isDrawn: () => true,
  places: () => ({ x: coordinates('x'), y: coordinates('y') }),
  isOver: () => places !== undefined,
  enlarge: (factor) => sigma.getCamera().setState({ ratio: sigma.getCamera().ratio / factor }),
});
