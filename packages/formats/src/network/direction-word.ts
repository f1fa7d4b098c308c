import type { TieDirection } from '@geflecht/core/network';
import { slug } from '../records/slug.js';

const words: ReadonlyMap<string, TieDirection> = new Map<string, TieDirection>([
  ['directed', 'directed'],
  ['gerichtet', 'directed'],
  ['undirected', 'undirected'],
  ['ungerichtet', 'undirected'],
  ['mutual', 'mutual'],
  ['gegenseitig', 'mutual'],
  ['beidseitig', 'mutual'],
  ['wechselseitig', 'mutual'],
]);

/** How a tie runs, by a word of a file. */
export function directionWord(word: string): TieDirection | undefined {
  return words.get(slug(word));
}
