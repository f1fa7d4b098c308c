import { proofCount } from '@geflecht/tooling-run/proof-count';

/** A small file that is meant to cost a reader much time or memory. */
export interface Bomb {
  /** What it does, as in: the file with … */
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** Codes of the error with which it has to be refused; without them it may be read as well. */
  readonly refused?: readonly string[];
}

/** How often a piece is repeated where the number has no meaning of its own. */
export const often = proofCount({ usual: 20_000, full: 200_000 });
