import type { Point } from '@geflecht/core/network';
import type { Picture } from '../map-picture-model.js';

/** What is seen of a picture: its middle in shares of width and height, and how many times it is enlarged. */
export interface MapWindow extends Point {
  /** 1 shows all of it. */
  readonly zoom: number;
}

/** Shows all of a picture. */
export const wholeMap: MapWindow = { zoom: 1, x: 0.5, y: 0.5 };

/** Enlargements offered by buttons and keys; pictures are drawn anew for these. */
const levels = [1, 1.5, 2, 3, 4, 6, 8, 12, 16] as const;
const largest = 16;
/** Share of the window at its edges in which a point counts as not well seen. */
const rim = 0.12;

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Keeps a window within the picture. */
function within({ zoom: wanted, x, y }: MapWindow): MapWindow {
  const zoom = between(wanted, 1, largest);
  const half = 0.5 / zoom;
  return { zoom, x: between(x, half, 1 - half), y: between(y, half, 1 - half) };
}

/** Enlarges by a factor; what lies at a place of the picture stays where it is seen. */
export function zoomed({ zoom, x, y }: MapWindow, factor: number, place: Point = { x, y }): MapWindow {
  const next = between(zoom * factor, 1, largest);
  const share = zoom / next;
  return within({ zoom: next, x: place.x + (x - place.x) * share, y: place.y + (y - place.y) * share });
}

/** The next level in a direction. */
export function stepped(window: MapWindow, step: 1 | -1): MapWindow {
  const { zoom } = window;
  const next =
    step === 1 ? levels.find((level) => level > zoom + 0.01) : levels.findLast((level) => level < zoom - 0.01);
  return next === undefined ? window : zoomed(window, next / zoom);
}

/** The level a picture is drawn for: the one next to an enlargement. */
export function levelOf(zoom: number): number {
  return levels.reduce((best, level) => (Math.abs(level - zoom) < Math.abs(best - zoom) ? level : best));
}

/** Moves by shares of what is seen. */
export function moved({ zoom, x, y }: MapWindow, across: number, down: number): MapWindow {
  return within({ zoom, x: x + across / zoom, y: y + down / zoom });
}

/** The window in which a place of the picture is well seen; the same one where it is already. */
export function revealing(window: MapWindow, place: Point): MapWindow {
  const reach = (0.5 - rim) / window.zoom;
  const isSeen = Math.abs(place.x - window.x) <= reach && Math.abs(place.y - window.y) <= reach;
  return isSeen ? window : within({ ...window, ...place });
}

/** What is seen in pixels of the picture; as high as wide times `aspect`, so that the stage keeps its size. */
export function seenOf({ zoom, x, y }: MapWindow, { width, height }: Picture, aspect: number) {
  const [across, down] = [width / zoom, (width / zoom) * aspect];
  const top = between(y * height - down / 2, 0, Math.max(0, height - down));
  return { x: x * width - across / 2, y: top, width: across, height: down };
}
