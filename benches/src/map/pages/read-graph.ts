import type { PageGraph } from '../page-graph.js';

/** Reads the graph that lies in the page. */
export function readGraph(): PageGraph {
  return JSON.parse(document.querySelector('#graph')?.textContent ?? '{}') as PageGraph;
}

/** The place a contestant draws into. */
export function stage(): HTMLElement {
  return document.querySelector<HTMLElement>('#stage') ?? document.body;
}

/** Colours of sectors. */
export const colours = [
  '#1f6f8b',
  '#b3541e',
  '#4c7a34',
  '#7a3b69',
  '#8a6d1d',
  '#30507c',
  '#9a2f3f',
  '#46716b',
] as const;

/** The colour of a sector. */
export function colourOf(sector: number | undefined): string {
  return colours[(sector ?? 0) % colours.length] ?? '#444';
}

/** Radius of symbols and strength of lines that suit a number of actors, in pixels. */
export function looksOf(size: number): { readonly radius: number; readonly alpha: number } {
  return { radius: size > 2_000 ? 2 : 4, alpha: size > 300 ? 0.2 : 0.5 };
}

/** Middle and scale that bring places from -1 to 1 into the stage. */
export const [middleX, middleY, scale] = [600, 400, 390] as const;
