import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { colourOf, looksOf, middleX, middleY, readGraph, scale, stage } from './read-graph.js';

const { ids, ties, sectors, places } = readGraph();
const { radius, alpha } = looksOf(ids.length);
cytoscape.use(fcose);
let [isDrawn, isOver] = [false, places !== undefined];
const drawn = cytoscape({
  container: stage(),
  elements: [
    ...ids.map((id, at) => {
      const place = places?.[at];
      const position = place && { x: middleX + place[0] * scale, y: middleY + place[1] * scale };
      return { data: { id, colour: colourOf(sectors[at]) }, position };
    }),
    ...ties.map(([from, to]) => ({ data: { source: ids[from] ?? '', target: ids[to] ?? '' } })),
  ],
  style: [
    { selector: 'node', style: { width: radius * 2, height: radius * 2, 'background-color': 'data(colour)' } },
    { selector: 'edge', style: { width: 1, 'line-opacity': alpha } },
  ],
  layout: { name: 'preset' },
});
drawn.on('render', () => (isDrawn = isOver));
if (places === undefined) {
  const layout: cytoscape.BaseLayoutOptions & { readonly animate: boolean } = { name: 'fcose', animate: false };
  const run = drawn.layout(layout);
  run.on('layoutstop', () => (isOver = true));
  run.run();
}
window.benchMap.join({
  isDrawn: () => isDrawn,
  places: () => ({
    x: drawn.nodes().map((node) => node.position('x')),
    y: drawn.nodes().map((node) => node.position('y')),
  }),
  isOver: () => isOver,
  enlarge: (factor) => drawn.zoom({ level: drawn.zoom() * factor, renderedPosition: { x: 600, y: 400 } }),
});
