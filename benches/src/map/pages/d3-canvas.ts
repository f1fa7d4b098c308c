import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import type { SimulationNodeDatum } from 'd3-force';
import { BareCanvas } from './bare-canvas.js';
import { readGraph } from './read-graph.js';

const graph = readGraph();
const nodes: SimulationNodeDatum[] = graph.ids.map(() => ({}));
let [isDrawn, isOver] = [false, false];

/** Places within the stage, whatever the layout's own size. */
function fitted(): readonly (readonly [number, number])[] {
  const reach = nodes.reduce((most, { x = 0, y = 0 }) => Math.max(most, Math.abs(x), Math.abs(y)), 1);
  return nodes.map(({ x = 0, y = 0 }) => [x / reach, y / reach] as const);
}

const canvas = new BareCanvas(graph, fitted);
forceSimulation(nodes)
  .force('link', forceLink(graph.ties.map(([source, target]) => ({ source, target }))))
  .force('charge', forceManyBody())
  .force('center', forceCenter())
  .on('tick', () => {
    canvas.draw();
    isDrawn = true;
  })
  .on('end', () => (isOver = true));
window.benchMap.join({
  isDrawn: () => isDrawn,
  places: () => ({ x: nodes.map(({ x = 0 }) => x), y: nodes.map(({ y = 0 }) => y) }),
  isOver: () => isOver,
});
