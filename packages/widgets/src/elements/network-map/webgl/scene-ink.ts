import type { CanvasLooks } from '../canvas/canvas-looks.js';
import { markOf } from '../map-shapes-model.js';

/** Red, green, blue and strength, each 0 to 1, the colours multiplied by the strength. */
export type Ink = readonly [number, number, number, number];

/** What all lines and symbols of a scene share; changed in place, read with every frame. */
export interface SceneInk {
  line: Ink;
  /** Symbols in their colours, side by side. */
  sheet: HTMLCanvasElement;
  /** Of the symbols, in pixels of the picture. */
  radius: number;
}

/** Symbols in a row and rows on the sheet. */
export const sheetSide = 8;
/** Half the width of a symbol's cell, in radii. */
export const cellReach = 1.35;

/** Pixels of a cell; a power of two, so that small symbols can be read from smaller copies. */
const cellSize = 64;
/** Marks that differ. */
const markCount = 56;

/** Which cell of the sheet holds a mark. */
export function cellOf(mark: number): number {
  return mark < 0 ? 0 : 1 + (mark % markCount);
}

function canvasOf(side: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [side, side];
  return canvas;
}

const pathOf = (outline: string): Path2D => new Path2D(outline);

/** Draws every symbol once, in the colours of the page. */
export function drawSheet({ marks, words }: CanvasLooks): HTMLCanvasElement {
  const canvas = canvasOf(sheetSide * cellSize);
  const brush = canvas.getContext('2d');
  const radius = cellSize / 2 / cellReach;
  for (let mark = -1; mark < markCount; mark += 1) {
    const cell = cellOf(mark);
    const { outline, colour } = markOf(mark);
    const middle = [(cell % sheetSide) + 0.5, Math.floor(cell / sheetSide) + 0.5] as const;
    if (brush === null) break;
    brush.setTransform(radius, 0, 0, radius, middle[0] * cellSize, middle[1] * cellSize);
    brush.fillStyle = marks[colour] ?? words;
    brush.fill(pathOf(outline));
  }
  return canvas;
}

/** A colour as the page writes it, however it does so, at a strength of 0 to 1. */
export function inkOf(colour: string, strength: number): Ink {
  const brush = canvasOf(1).getContext('2d', { willReadFrequently: true });
  if (brush === null) return [0, 0, 0, strength];
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = brush.getImageData(0, 0, 1, 1).data;
  const own = (alpha / 255) * strength;
  return [(red / 255) * own, (green / 255) * own, (blue / 255) * own, own];
}
