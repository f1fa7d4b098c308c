import { DataSet, Network } from 'vis-network/standalone';
import { colourOf, looksOf, readGraph, scale, stage } from './read-graph.js';

const { ids, ties, sectors, places } = readGraph();
const size = looksOf(ids.length).radius;
const nodes = new DataSet(
  ids.map((_, id) => {
    const place = places?.[id];
    return { id, color: colourOf(sectors[id]), ...(place && { x: place[0] * scale, y: place[1] * scale }) };
  }),
);
const edges = new DataSet(ties.map(([from, to], id) => ({ id, from, to })));
let [isDrawn, isOver] = [false, places !== undefined];
const drawn = new Network(
  stage(),
  { nodes, edges },
  {
    nodes: { shape: 'dot', size },
    layout: { improvedLayout: false },
    // Stabilising unseen would only show the end.
    physics: places === undefined ? { stabilization: false } : false,
  },
);
drawn.on('afterDrawing', () => (isDrawn = true));
drawn.on('stabilized', () => (isOver = true));
window.benchMap.join({
  isDrawn: () => isDrawn,
  places() {
    const found = drawn.getPositions();
    return { x: ids.map((_, id) => found[id]?.x ?? 0), y: ids.map((_, id) => found[id]?.y ?? 0) };
  },
  isOver: () => isOver,
  enlarge: (factor) => drawn.moveTo({ scale: drawn.getScale() * factor }),
});
