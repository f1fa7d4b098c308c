import { BareCanvas } from './bare-canvas.js';
import { readGraph } from './read-graph.js';

const graph = readGraph();
const { places = [] } = graph;
const canvas = new BareCanvas(graph, () => places);
canvas.draw();
window.benchMap.join({
  isDrawn: () => true,
  places: () => ({ x: places.map(([x]) => x), y: places.map(([, y]) => y) }),
  isOver: () => true,
  enlarge: (factor) => canvas.enlarge(factor),
});
