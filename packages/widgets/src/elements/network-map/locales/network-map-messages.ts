import type { ElementMessages } from '../../../locales/base-messages.js';

/** Figures of the overview sentence. */
export interface OverviewFigures {
  readonly actors: number;
  readonly ties: number;
  readonly sectors: number;
  /** Networks between which the actors stand; 0 where it is the partners of one. */
  readonly networks: number;
}

/** What the first picture has to say. Functions take figures or names, never markup. */
export interface NetworkMapMessages extends ElementMessages {
  readonly title: string;
  /** Title of a map of several networks. */
  readonly networks: string;
  readonly roleDescription: string;
  readonly overview: (figures: OverviewFigures) => string;
  readonly ungathered: string;
  readonly unplaced: string;
}
