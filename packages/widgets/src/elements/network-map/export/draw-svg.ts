import { nothing, render } from 'lit';
import { groundOf } from '../../../internal/ground.js';
import type { GuideHost } from '../map-part.js';
import type { Picture } from '../map-picture-model.js';
import type { LiveScreen } from '../map-screen-model.js';
import { renderMap } from '../render-map.js';
import type { LiveDrawing } from '../render-map.js';
import { drawing, plainColour, styledCopy } from './styled-copy.js';

/** What is shown and what stands out, without what only visitors in front of the map need. */
function quiet({ shown, near }: LiveScreen): LiveDrawing {
  const live: Partial<LiveDrawing> = {
    shown,
    near,
    label: () => '',
    above: () => nothing,
    keep: (_layer, _causes, draw) => draw(),
  };
  return live as LiveDrawing;
}

interface Copies {
  readonly ground: string;
  readonly layers: readonly SVGElement[];
}

/** The whole map, drawn aside for a moment, where its styles apply. */
function copyOfMap(host: GuideHost, picture: Picture, screen: LiveScreen): Copies {
  const { renderRoot } = host;
  const { colour: paper } = groundOf(host);
  const box = document.createElement('div');
  box.hidden = true;
  box.style.backgroundColor = paper;
  renderRoot.querySelector('.layout')?.append(box);
  render(renderMap({ picture, messages: screen.messages, paper, ground: () => nothing }, quiet(screen)), box);
  const [ground] = plainColour(getComputedStyle(box).backgroundColor);
  const parts = [...renderRoot.querySelectorAll('.map .ground'), ...box.querySelectorAll('.map')];
  const layers = parts.flatMap((part) => styledCopy(part) ?? []);
  layers.at(-1)?.setAttribute('width', String(picture.width));
  layers.at(-1)?.setAttribute('height', String(picture.height));
  box.remove();
  return { ground, layers };
}

interface LegendRoom {
  readonly width: number;
  readonly top: number;
  readonly em: number;
}

/** What the legend says of marks and lines, in columns. */
function copyOfLegend(root: ParentNode, { width, top, em }: LegendRoom): readonly SVGElement[] {
  const columns = Math.max(1, Math.floor(width / (em * 20)));
  const entries = [...root.querySelectorAll('.legend li:has(:checked):has(svg)')];
  return entries.flatMap((entry, at) => {
    const sign = entry.querySelector('svg');
    const copy = sign && styledCopy(sign);
    if (!copy) return [];
    const [x, y] = [em + ((width - em) / columns) * (at % columns), top + Math.floor(at / columns) * em * 1.8];
    for (const [name, value] of Object.entries({ x, y, width: em * 2.5, height: em * 1.2 })) {
      copy.setAttribute(name, String(value));
    }
    return [
      copy,
      drawing('text', { x: x + em * 3.2, y: y + em }, entry.querySelector('span')?.textContent.trim() ?? ''),
    ];
  });
}

/**
 * The map with title and legend as a picture of its own, readable by any program.
 * @param lines title and what is to be said below it
 */
export function drawSvg(host: GuideHost, screen: LiveScreen, lines: readonly string[]): SVGElement | undefined {
  const { renderRoot } = host;
  const { picture } = screen;
  if (picture === undefined) return undefined;
  const { width, fontSize: em } = picture;
  const { color, fontFamily } = getComputedStyle(host);
  const head = em * (2 + lines.length * 1.6);
  const legend = copyOfLegend(renderRoot, { width, top: head + picture.height + em, em });
  const lowest = Math.max(0, ...legend.map((part) => Number(part.getAttribute('y')))) + em * 2;
  const height = Math.max(head + picture.height, lowest);
  const [ink] = plainColour(color);
  const { ground, layers } = copyOfMap(host, picture, screen);
  return drawing(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, 'font-family': fontFamily, 'font-size': em, fill: ink },
    drawing('title', {}, lines[0] ?? ''),
    drawing('rect', { width, height, fill: ground }),
    ...lines.map((line, at) => {
      const weight = at === 0 ? { 'font-weight': 700, 'font-size': em * 1.4 } : {};
      return drawing('text', { x: em, y: em * (2 + at * 1.6), ...weight }, line);
    }),
    drawing('g', { transform: `translate(0 ${head})` }, ...layers),
    ...legend,
  );
}
