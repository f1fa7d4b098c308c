import type { PlainGraph } from './attachment-graph.js';
import type { Picture } from './layout-stress.js';

/** A layout under way. */
export interface LayoutRun {
  /** Goes on by the least it can be asked for; false once it is finished. */
  readonly step: () => boolean;
  /** What could be drawn now. */
  readonly picture: () => Picture;
}

/** A library that lays out graphs. */
export interface LayoutContestant {
  readonly name: string;
  /** Largest graph it is asked for; beyond it takes longer than anybody waits. Default any. */
  readonly largest?: number;
  /** Prepares the library's own form of the graph, which does not count. */
  readonly prepare: (graph: PlainGraph) => () => LayoutRun;
}
