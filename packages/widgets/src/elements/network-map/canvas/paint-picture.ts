import type { LabelBounds } from '@geflecht/core/network';
import { arrowHead, courseOf, lineOf } from '../map-line-model.js';
import type { PictureLine } from '../map-line-model.js';
import type { Picture, PictureNode } from '../map-picture-model.js';
import { markOf } from '../map-shapes-model.js';
import { showsActor, showsTie } from '../map-shown-model.js';
import type { Shown } from '../map-shown-model.js';
import type { CanvasLooks } from './canvas-looks.js';

/** What is painted, and where. */
export interface Painting {
  readonly picture: Picture;
  readonly shown: Shown | undefined;
  /** Whether something else stands out, so that this steps back. */
  readonly isFaded: boolean;
  readonly looks: CanvasLooks;
  /** The part of the picture that is painted, in its pixels. */
  readonly box: LabelBounds;
  /** Pixels of the canvas per pixel of the picture. */
  readonly scale: number;
}

type Brush = CanvasRenderingContext2D;

/** How a line is drawn, in pixels of the picture. */
export interface LineLook {
  readonly width: number;
  /** Lengths of dashes and gaps in turn; none: unbroken. */
  readonly dashes: readonly number[];
}

const crowdedLine = 0.75;
const plainLine: LineLook = { width: crowdedLine, dashes: [] };
const lineLooks: Readonly<Record<string, LineLook>> = {
  wished: { width: 1, dashes: [1, 4] },
  dormant: { width: crowdedLine, dashes: [7, 6] },
  cooperation: { width: 1.25, dashes: [] },
  partnership: { width: 1.75, dashes: [] },
};
/** Below this radius a symbol is a mere square: nobody could tell shapes apart. */
const shapedFrom = 3.5;
const fadedAlpha = 0.22;
/** Lines of this number are drawn with this strength; the more there are, the paler each. */
const [boldLines, boldAlpha, palestAlpha] = [1_500, 0.32, 0.035];
/** Lines up to which each is as wide as its look wants: browsers draw thin ones many times faster. */
const mostWide = 1_500;
/** Lines up to which each shows its direction. */
const mostArrows = 4_000;

/** Strength of each line of a picture, 0 to 1. */
export function lineAlpha({ lines: { length } }: Picture): number {
  return Math.max(palestAlpha, boldAlpha * Math.min(1, boldLines / length));
}

/** How a tie is drawn. */
export function lineLook(tie: PictureLine['tie']): LineLook {
  return lineLooks[lineOf(tie)] ?? plainLine;
}

function touches({ from, to }: PictureLine, { left, right, top, bottom }: LabelBounds): boolean {
  return (
    Math.max(from.x, to.x) >= left &&
    Math.min(from.x, to.x) <= right &&
    Math.max(from.y, to.y) >= top &&
    Math.min(from.y, to.y) <= bottom
  );
}

function traceLine(brush: Brush, line: PictureLine, hasArrow: boolean): void {
  if (line.tie.lane === 0 && !hasArrow) {
    brush.moveTo(line.from.x, line.from.y);
    brush.lineTo(line.to.x, line.to.y);
    return;
  }
  const course = courseOf(line);
  const { start, control, end } = course;
  brush.moveTo(start.x, start.y);
  if (control === undefined) brush.lineTo(end.x, end.y);
  else brush.quadraticCurveTo(control.x, control.y, end.x, end.y);
  if (!hasArrow) return;
  const [tip, left, right] = arrowHead(course);
  brush.moveTo(left.x, left.y);
  brush.lineTo(tip.x, tip.y);
  brush.lineTo(right.x, right.y);
}

/** Ties, each look in one stroke. */
function paintLines(brush: Brush, { picture, shown, looks, box, scale, isFaded }: Painting): void {
  const byLook = new Map<LineLook, PictureLine[]>();
  let count = 0;
  for (const line of picture.lines) {
    if (!showsTie(shown, line.tie) || !touches(line, box)) continue;
    count += 1;
    const look = lineLook(line.tie);
    const known = byLook.get(look);
    if (known === undefined) byLook.set(look, [line]);
    else known.push(line);
  }
  const widest = count > mostWide ? 1 / scale : Infinity;
  const hasArrows = picture.lines.length <= mostArrows;
  brush.strokeStyle = looks.line;
  brush.globalAlpha = lineAlpha(picture) * (isFaded ? fadedAlpha : 1);
  for (const [{ width, dashes }, lines] of byLook) {
    brush.lineWidth = Math.min(width, widest);
    brush.setLineDash([...dashes]);
    brush.beginPath();
    for (const line of lines) traceLine(brush, line, hasArrows && line.tie.isDirected);
    brush.stroke();
  }
  brush.setLineDash([]);
}

function nodesByColour({ picture, shown, box }: Painting): ReadonlyMap<number, readonly PictureNode[]> {
  const { radius } = picture;
  const byColour = new Map<number, PictureNode[]>();
  for (const node of picture.nodes) {
    const { actor, x, y } = node;
    if (x < box.left - radius || x > box.right + radius || y < box.top - radius || y > box.bottom + radius) continue;
    if (!showsActor(shown, actor)) continue;
    const { colour } = markOf(actor.mark);
    const known = byColour.get(colour);
    if (known === undefined) byColour.set(colour, [node]);
    else known.push(node);
  }
  return byColour;
}

/** Outlines of symbols: in their shapes where these can be told apart, else as squares. */
function outlinesOf(nodes: readonly PictureNode[], radius: number): Path2D {
  const outlines = new Path2D();
  for (const { actor, x, y } of nodes) {
    if (radius < shapedFrom) outlines.rect(x - radius, y - radius, radius * 2, radius * 2);
    else outlines.addPath(new Path2D(markOf(actor.mark).outline), new DOMMatrix([radius, 0, 0, radius, x, y]));
  }
  return outlines;
}

/** Symbols, each colour at once. */
function paintNodes(brush: Brush, painting: Painting): void {
  const { picture, looks, isFaded } = painting;
  brush.globalAlpha = isFaded ? fadedAlpha : 1;
  for (const [colour, nodes] of nodesByColour(painting)) {
    brush.fillStyle = looks.marks[colour] ?? looks.words;
    brush.fill(outlinesOf(nodes, picture.radius));
  }
}

/** Paints names where there was room for them. */
export function paintLabels(brush: Brush, { picture, shown, looks, box, isFaded }: Painting): void {
  const { fontSize } = picture;
  brush.globalAlpha = isFaded ? fadedAlpha : 1;
  brush.font = `${fontSize}px ${looks.font}`;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  brush.lineWidth = 4.5;
  brush.strokeStyle = looks.paper;
  brush.fillStyle = looks.words;
  for (const { actor, label } of picture.nodes) {
    if (label === undefined || !showsActor(shown, actor)) continue;
    if (label.x < box.left || label.x > box.right || label.y < box.top || label.y > box.bottom) continue;
    const { lines } = label.text;
    for (const [at, line] of lines.entries()) {
      const y = label.y + (at - (lines.length - 1) / 2) * fontSize * 1.2;
      if (looks.paper !== 'none') brush.strokeText(line, label.x, y);
      brush.fillText(line, label.x, y);
    }
  }
}

/** Paints the part of a picture that lies in a box; the brush already maps its pixels to those of the canvas. */
export function paintPicture(brush: Brush, painting: Painting): void {
  paintLines(brush, painting);
  paintNodes(brush, painting);
  paintLabels(brush, painting);
}
