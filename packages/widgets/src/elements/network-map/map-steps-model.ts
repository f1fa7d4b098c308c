import type { Point } from '@geflecht/core/network';
import type { PictureNode } from './map-picture-model.js';

/** Where an arrow key points. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const headings: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** How far aside counts against how far ahead. */
const asideWeight = 2;

/** The next actor in a direction: near, and rather straight ahead than aside. Undefined at the edge. */
export function nextInDirection(
  nodes: readonly PictureNode[],
  from: Point,
  direction: Direction,
): PictureNode | undefined {
  const heading = headings[direction];
  let best: PictureNode | undefined;
  let least = Infinity;
  for (const node of nodes) {
    const [x, y] = [node.x - from.x, node.y - from.y];
    const ahead = x * heading.x + y * heading.y;
    const aside = Math.abs(x * heading.y - y * heading.x);
    if (ahead <= 0.5 || aside > ahead * 2.5) continue;
    const cost = ahead + aside * asideWeight;
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}

/** Where the walk through the map begins: the actor with most ties, the first by name of equals. */
export function startingNode(nodes: readonly PictureNode[]): PictureNode | undefined {
  let best: PictureNode | undefined;
  for (const node of nodes) if (best === undefined || node.actor.ties.length > best.actor.ties.length) best = node;
  return best;
}
