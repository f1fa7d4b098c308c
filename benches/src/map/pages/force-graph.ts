import ForceGraph from 'force-graph';
import { colourOf, looksOf, readGraph, scale, stage } from './read-graph.js';

const { ids, ties, sectors, places } = readGraph();
const { radius, alpha } = looksOf(ids.length);
const nodes: { readonly id: number; readonly sector: number; x?: number; y?: number }[] = ids.map((_, id) => {
  const place = places?.[id];
  return { id, sector: sectors[id] ?? 0, ...(place && { x: place[0] * scale, y: place[1] * scale }) };
});
let [isDrawn, isOver] = [false, places !== undefined];
const drawn = new ForceGraph<(typeof nodes)[number]>(stage())
  .width(1200)
  .height(800)
  .nodeColor(({ sector }) => colourOf(sector))
  .nodeVal(radius / 4)
  .linkColor(() => `rgba(40,40,40,${alpha})`)
  .onRenderFramePost(() => (isDrawn = true))
  .onEngineStop(() => (isOver = true));
if (places !== undefined) drawn.cooldownTicks(0);
drawn.graphData({ nodes, links: ties.map(([source, target]) => ({ source, target })) });
window.benchMap.join({
  isDrawn: () => isDrawn,
  places: () => ({ x: nodes.map(({ x = 0 }) => x), y: nodes.map(({ y = 0 }) => y) }),
  isOver: () => isOver,
  enlarge: (factor) => drawn.zoom(drawn.zoom() * factor),
});
