import type { LabelBounds, Landscape, Point, WedgeSlice } from '@geflecht/core/network';
import { arcs, onEllipse, shrink, svgPoint, widen } from './map-ellipse-model.js';
import type { Ellipse } from './map-ellipse-model.js';
import type { Canvas, PictureRing, PictureWedge, Placing } from './map-picture-model.js';
import type { NetworkMap } from './network-map-model.js';

/** The rim of a landscape: round where it is narrow, wider than high where there is room for longer labels. */
function rimOf({ width, fontSize, isUpright, zoom }: Canvas): Ellipse {
  const border = fontSize * 1.9;
  const radiusX = Math.min(width / 2 - border, 520 * zoom);
  const radiusY = radiusX * (isUpright ? 1 : 0.8);
  return { middle: { x: width / 2, y: radiusY + border }, radiusX, radiusY };
}

interface WedgeRoom {
  /** Share of the rim at which the line of a wedge starts. */
  readonly inner: number;
  readonly rim: Ellipse;
  readonly fontSize: number;
}

function drawWedge({ from, to }: WedgeSlice, { inner, rim, fontSize }: WedgeRoom): Omit<PictureWedge, 'label'> {
  const turns = (from + to) / 2;
  const isBelow = turns > 0.25 && turns < 0.75;
  const line = widen(rim, fontSize * (isBelow ? 1.2 : 0.5));
  const [start, end] = isBelow ? [to, from] : [from, to];
  const length = (to - from) * Math.PI * (line.radiusX + line.radiusY);
  return {
    spoke: `M${svgPoint(onEllipse(rim, from, inner))}L${svgPoint(onEllipse(rim, from))}`,
    labelPath: `M${svgPoint(onEllipse(line, start))}${arcs(line, start, end)}`,
    characters: Math.floor(length / (fontSize * 0.6)),
  };
}

function drawCell({ inner, outer, from, to }: Landscape['cells'][number], rim: Ellipse): string {
  const [inside, outside] = [shrink(rim, inner), shrink(rim, outer)];
  return `M${svgPoint(onEllipse(outside, from))}${arcs(outside, from, to)}L${svgPoint(onEllipse(inside, to))}${arcs(inside, to, from)}Z`;
}

function boxAround({ x, y }: Point, halfWidth: number, halfHeight: number): LabelBounds {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function ringLabelBox({ label, labelAt }: PictureRing, fontSize: number): LabelBounds {
  return boxAround(labelAt, (label?.value.length ?? 16) * fontSize * 0.27 + 4, fontSize * 0.65);
}

const rimSteps = 120;

/** Boxes along the rim where the labels of wedges run, so that names keep away from them. */
function rimBoxes(rim: Ellipse, fontSize: number): readonly LabelBounds[] {
  const line = widen(rim, fontSize * 0.8);
  const half = fontSize / 2;
  return Array.from({ length: rimSteps }, (_, step) => boxAround(onEllipse(line, step / rimSteps), half, half));
}

/** Puts rings × wedges with the actors in their cells into the room. */
export function placeLandscape(map: NetworkMap, landscape: Landscape, canvas: Canvas): Placing {
  const rim = rimOf(canvas);
  const { fontSize } = canvas;
  const { middle, radiusX, radiusY } = rim;
  const project = ({ x, y }: Point): Point => ({ x: middle.x + x * radiusX, y: middle.y + y * radiusY });
  const rings = landscape.rings.map(({ inner, outer, label }): PictureRing => {
    return { ...shrink(rim, outer), label: map.wordsOf(label), labelAt: onEllipse(rim, 0, (outer + inner) / 2) };
  });
  const inner = landscape.rings[0]?.inner ?? 0;
  const wedges = landscape.wedges.map((wedge): PictureWedge => {
    return { ...drawWedge(wedge, { inner, rim, fontSize }), label: map.wordsOf(wedge.label) };
  });
  return {
    places: new Map(landscape.spots.map((spot) => [spot.id, project(spot)])),
    height: Math.round(middle.y * 2),
    radius: landscape.nodeRadius * Math.min(radiusX, radiusY),
    obstacles: rimBoxes(rim, fontSize),
    softObstacles: rings.map((ring) => ringLabelBox(ring, fontSize)),
    rings,
    wedges,
    cells: landscape.cells.map((cell) => ({ ...cell, path: drawCell(cell, rim), isEmpty: cell.spotIds.length === 0 })),
  };
}
