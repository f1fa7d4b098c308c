import { colourOf, looksOf, middleX, middleY, readGraph, scale, stage } from './read-graph.js';

const { ids, ties, sectors, places = [] } = readGraph();
const { radius, alpha } = looksOf(ids.length);
const xOf = (at: number): string => (middleX + (places[at]?.[0] ?? 0) * scale).toFixed(1);
const yOf = (at: number): string => (middleY + (places[at]?.[1] ?? 0) * scale).toFixed(1);
const lines = ties.map(([from, to]) => `<line x1="${xOf(from)}" y1="${yOf(from)}" x2="${xOf(to)}" y2="${yOf(to)}" />`);
const symbols = ids.map(
  (_, at) => `<circle cx="${xOf(at)}" cy="${yOf(at)}" r="${radius}" fill="${colourOf(sectors[at])}" />`,
);
const view = { x: 0, y: 0, zoom: 1 };
// oxlint-disable-next-line geflecht/safe-markup -- this contestant is the fastest way there is, with data of our own
stage().innerHTML = `<svg width="1200" height="800" viewBox="0 0 1200 800"><g stroke="#444" stroke-opacity="${alpha}">${lines.join('')}</g>${symbols.join('')}</svg>`;
const svg = document.querySelector('svg');
const see = (): void => {
  const [width, height] = [1200 / view.zoom, 800 / view.zoom];
  svg?.setAttribute('viewBox', `${view.x + (1200 - width) / 2} ${view.y + (800 - height) / 2} ${width} ${height}`);
};
svg?.addEventListener('pointermove', ({ buttons, movementX, movementY }) => {
  if (buttons === 0) return;
  view.x -= movementX / view.zoom;
  view.y -= movementY / view.zoom;
  see();
});
window.benchMap.join({
  isDrawn: () => true,
  places: () => ({ x: places.map(([x]) => x), y: places.map(([, y]) => y) }),
  isOver: () => true,
  enlarge: (factor) => {
    view.zoom *= factor;
    see();
  },
});
