import { placeLabels } from '@geflecht/core/map';
import type { LabelBounds, LabelRequest, Point } from '@geflecht/core/network';

/** Words broken into lines, with the room they take. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A label on its place; `x`, `y` is the middle of its box. */
export interface PlacedLabel extends Point {
  readonly text: LabelText;
}

const lineHeight = 1.2;
const meanCharacter = 0.56;

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, Math.max(1, longest - 1)).trimEnd()}…`;
}

/** Breaks words into at most two lines of a number of characters; what does not fit ends with an ellipsis. */
export function breakLines(text: string, longest: number): readonly string[] {
  if (text.length <= longest) return [text];
  const blank = text.lastIndexOf(' ', longest);
  const hyphen = text.lastIndexOf('-', longest - 1) + 1;
  const at = Math.max(blank, hyphen);
  if (at < longest / 3) return [cut(text, longest)];
  return [text.slice(0, at).trimEnd(), cut(text.slice(at).trim(), longest)];
}

/** Wide letters of East Asian scripts take about double the room. */
function widthOf(line: string): number {
  let width = 0;
  for (const letter of line) width += letter > '\u2e80' ? 1 : meanCharacter;
  return width;
}

/** Lines of a label and an estimate of their room in pixels; an estimate, so that every machine draws the same. */
export function labelText(text: string, longest: number, fontSize: number): LabelText {
  const lines = breakLines(text, longest);
  const width = Math.max(...lines.map(widthOf)) * fontSize;
  return { lines, width, height: lines.length * lineHeight * fontSize };
}

/** No words at all. */
export const noLabel: LabelText = { lines: [], width: 0, height: 0 };

/** One symbol with its full and its short label. */
export interface LabelWish extends Point {
  readonly radius: number;
  readonly priority: number;
  readonly full: LabelText;
  readonly short: LabelText;
}

/** Where labels may stand. */
export interface LabelRoom {
  readonly bounds: LabelBounds;
  /** What labels never cover. */
  readonly obstacles: readonly LabelBounds[];
  /** What they cover only where there is no other room. */
  readonly softObstacles: readonly LabelBounds[];
}

interface Attempt extends Pick<LabelRoom, 'bounds' | 'obstacles'> {
  readonly size: 'full' | 'short';
}

type Places = readonly (PlacedLabel | undefined)[];

/** Places labels for those that have none yet. */
function fill(wishes: readonly LabelWish[], known: Places, { bounds, obstacles, size }: Attempt): Places {
  if (wishes.every((wish, at) => known[at] !== undefined || wish[size].width === 0)) return known;
  const taken = known.flatMap((label) => (label === undefined ? [] : [boxOf(label)]));
  const requests = wishes.map((wish, at): LabelRequest => ({
    ...wish,
    ...(known[at] === undefined ? wish[size] : noLabel),
  }));
  const spots = placeLabels(requests, bounds, [...obstacles, ...taken]);
  return wishes.map((wish, at) => {
    const spot = spots[at];
    return known[at] ?? (spot && { x: spot.x, y: spot.y, text: wish[size] });
  });
}

/** The room of a placed label. */
export function boxOf({ x, y, text: { width, height } }: PlacedLabel): LabelBounds {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Places full labels first, then short ones where no full one fitted; undefined where neither fits. */
export function placeAllLabels(wishes: readonly LabelWish[], room: LabelRoom): Places {
  const { bounds, obstacles, softObstacles } = room;
  const free = fill(wishes, [], { bounds, obstacles: [...obstacles, ...softObstacles], size: 'full' });
  const full = softObstacles.length === 0 ? free : fill(wishes, free, { bounds, obstacles, size: 'full' });
  return fill(wishes, full, { bounds, obstacles, size: 'short' });
}
