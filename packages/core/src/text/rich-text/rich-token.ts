import type { RichEmphasis, RichInline } from './rich-node.js';

/** A run of stars or underscores, and what it turns out to be. */
export interface MarkRun {
  readonly mark: string;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** How many stretches of emphasis end here. */
  ends: number;
  /** Marks that belong to nothing and stay text. */
  left: number;
  /** Emphasis that begins here, innermost first. */
  readonly begins: RichEmphasis['kind'][];
}

/** A piece of a line: done, or marks of which it is not known yet what belongs together. */
export type RichToken = RichInline | MarkRun;
